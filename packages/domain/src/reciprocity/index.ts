export * from "./day-part.ts";
export * from "./help-kind.ts";
export * from "./ids.ts";
export * from "./request/index.ts";
export * from "./visit/index.ts";
