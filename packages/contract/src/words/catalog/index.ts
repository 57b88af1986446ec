export * from "./eligibility.ts";
export * from "./entitlement.ts";
export * from "./faults.ts";
export * from "./often.ts";
export * from "./terms.ts";
