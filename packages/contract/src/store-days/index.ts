export * from "./check.ts";
export * from "./keep.ts";
export * from "./month.ts";
export * from "./view.ts";
export * from "./year.ts";
