export * from "./clip.ts";
export * from "./language.ts";
