export * from "./reasons.ts";
export * from "./refusals.ts";
