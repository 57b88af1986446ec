export * from "./generate.ts";
export * from "./rulebook-schema.ts";
