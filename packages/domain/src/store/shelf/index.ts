export * from "./ban.ts";
export * from "./default-bans.ts";
export * from "./said.ts";
export * from "./shelf.ts";
