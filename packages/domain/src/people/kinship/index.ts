export { inferTies, LEAST_YEARS } from "./infer.ts";
export * from "./kinship.ts";
export * from "./policy.ts";
export * from "./propose.ts";
export * from "./tie.ts";
export * from "./words.ts";
export * from "./write-tie.ts";
