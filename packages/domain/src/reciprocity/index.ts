export * from "./day-part.ts";
export * from "./help-kind.ts";
export * from "./helper/index.ts";
export * from "./ids.ts";
export * from "./matching/index.ts";
export * from "./plan/index.ts";
export * from "./request/index.ts";
export * from "./visit/index.ts";
