export * from "./forget-praise.ts";
export * from "./praise.ts";
export * from "./publish.ts";
export { renameInPraise } from "./rename-in-praise.ts";
export * from "./write-praise.ts";
