export * from "./add-up.ts";
export * from "./period.ts";
export * from "./period-line.ts";
export * from "./propose-period.ts";
export * from "./sign-period.ts";
