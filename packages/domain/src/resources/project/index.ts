export * from "./account.ts";
export * from "./project.ts";
export * from "./start-project.ts";
