export * from "./gathering.ts";
export * from "./hold.ts";
export * from "./rename-in-gathering.ts";
export * from "./sign-in.ts";
