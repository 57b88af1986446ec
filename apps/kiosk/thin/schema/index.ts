export * from "./classes.ts";
export * from "./filters.ts";
export * from "./lists.ts";
export * from "./structs.ts";
export * from "./unions.ts";
export * from "./values.ts";
export * from "./verbs.ts";
