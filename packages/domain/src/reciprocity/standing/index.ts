export * from "./by-household.ts";
export * from "./exchange.ts";
export * from "./give-starter.ts";
export * from "./person.ts";
export * from "./standing.ts";
export * from "./starter-credits.ts";
export * from "./why-first.ts";
