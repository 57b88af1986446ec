export * from "./decision/index.ts";
export * from "./role.ts";
export * from "./staff.ts";
