export * from "./per-month.ts";
export * from "./reached.ts";
export * from "./year-days.ts";
