export * from "./remark.ts";
