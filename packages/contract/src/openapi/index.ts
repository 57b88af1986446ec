export * from "./catalog-schema.ts";
export * from "./generate.ts";
export * from "./rulebook-schema.ts";
