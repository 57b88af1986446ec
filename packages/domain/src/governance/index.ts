export * from "./role.ts";
export * from "./staff.ts";
