export type { Database } from "./database.ts";
export { openDatabase } from "./open.ts";
export * from "./open-refusal.ts";
export type { Read, Write } from "./unit.ts";
