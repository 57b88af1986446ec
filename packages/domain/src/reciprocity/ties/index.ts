export * from "./coverage.ts";
export * from "./gini.ts";
export * from "./suggest-links.ts";
export * from "./ties.ts";
