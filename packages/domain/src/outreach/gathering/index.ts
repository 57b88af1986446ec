export * from "./gathering.ts";
export * from "./sign-in.ts";
