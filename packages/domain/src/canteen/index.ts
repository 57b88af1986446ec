export * from "./bring-in.ts";
export * from "./entry.ts";
export * from "./ids.ts";
export * from "./let-in.ts";
export * from "./policy.ts";
export * from "./take-back.ts";
export * from "./usual.ts";
export * from "./weekday-of.ts";
