export * from "./check-day.ts";
export * from "./count-day.ts";
export * from "./entry.ts";
export * from "./keep-day.ts";
export * from "./other-open.ts";
export * from "./refusals.ts";
export * from "./sign-sheet.ts";
export * from "./store-day.ts";
