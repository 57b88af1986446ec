export * from "./campaign/index.ts";
export * from "./gathering/index.ts";
export * from "./ids.ts";
export * from "./praise/index.ts";
export type { Renaming } from "./renaming.ts";
