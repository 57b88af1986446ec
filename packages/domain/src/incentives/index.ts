export * from "./allocate.ts";
export * from "./check-scheme.ts";
export * from "./fact.ts";
export * from "./ids.ts";
export * from "./round/index.ts";
export * from "./scheme.ts";
export * from "./score.ts";
export * from "./what-if.ts";
