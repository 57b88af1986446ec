export * from "./ask-for.ts";
export * from "./common-thing.ts";
export * from "./lack.ts";
export * from "./tally.ts";
