export * from "./adopt.ts";
export * from "./compare.ts";
export * from "./default-matrix.ts";
export * from "./in-force.ts";
export * from "./obligation.ts";
export * from "./overdue.ts";
export * from "./party.ts";
export * from "./responsibility.ts";
