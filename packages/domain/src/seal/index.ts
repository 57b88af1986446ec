export * from "./canonical.ts";
export * from "./hash.ts";
export * from "./sha256.ts";
export * from "./utf8.ts";
