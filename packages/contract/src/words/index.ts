export * from "./facts.ts";
export * from "./findings.ts";
export * from "./labels/index.ts";
export * from "./origins.ts";
export * from "./reasons.ts";
export * from "./refusals.ts";
export * from "./steps.ts";
export * from "./telling/index.ts";
