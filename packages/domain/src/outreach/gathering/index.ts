export * from "./gathering.ts";
export * from "./hold.ts";
export * from "./sign-in.ts";
