export * from "./check.ts";
export * from "./keep.ts";
export * from "./view.ts";
