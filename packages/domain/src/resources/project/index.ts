export * from "./account.ts";
export * from "./project.ts";
