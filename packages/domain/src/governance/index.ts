export * from "./appoint.ts";
export * from "./committee/index.ts";
export * from "./decision/index.ts";
export * from "./meeting/index.ts";
export * from "./own-hamlet.ts";
export * from "./responsibility/index.ts";
export * from "./role.ts";
export * from "./staff.ts";
