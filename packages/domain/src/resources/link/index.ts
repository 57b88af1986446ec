export * from "./follow.ts";
export * from "./link.ts";
export * from "./match.ts";
export * from "./outcome.ts";
