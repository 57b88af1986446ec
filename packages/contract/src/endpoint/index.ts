export * from "./define.ts";
export * from "./endpoint.ts";
export * from "./page.ts";
