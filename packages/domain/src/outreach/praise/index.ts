export * from "./praise.ts";
export * from "./publish.ts";
export * from "./write-praise.ts";
