export * from "./account.ts";
export * from "./ids.ts";
export * from "./points.ts";
export * from "./post.ts";
export * from "./reason.ts";
export * from "./scale.ts";
export * from "./statement.ts";
export * from "./transfer.ts";
