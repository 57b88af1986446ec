export * from "./act-for.ts";
export * from "./appoint.ts";
export * from "./mandate.ts";
export * from "./revoke.ts";
export * from "./standing.ts";
