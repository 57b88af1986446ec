export * from "./card.ts";
export * from "./chip.ts";
export * from "./code.ts";
export * from "./fitting.ts";
export * from "./life.ts";
export * from "./number.ts";
export * from "./reader.ts";
export * from "./which.ts";
