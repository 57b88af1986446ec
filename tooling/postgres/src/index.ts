export * from "./database.ts";
export * from "./programs.ts";
export * from "./server.ts";
