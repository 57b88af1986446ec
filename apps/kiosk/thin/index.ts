export * from "effect";
export * as Option from "./option.ts";
export * as Result from "./result.ts";
export * as Schema from "./schema/index.ts";
