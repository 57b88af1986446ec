export * from "./level.ts";
export * from "./loudness.ts";
export * from "./sound.ts";
export * from "./trim.ts";
export * from "./wave.ts";
