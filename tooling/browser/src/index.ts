export * from "./axe.ts";
export * from "./find.ts";
export * from "./launch.ts";
export * from "./measure.ts";
export * from "./scan.ts";
