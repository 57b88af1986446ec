export * from "./for-elders.ts";
export * from "./in-english.ts";
