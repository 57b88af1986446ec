export * from "./adopt.ts";
export * from "./assess.ts";
export * from "./cap.ts";
export * from "./ids.ts";
export * from "./in-force.ts";
export * from "./rule.ts";
export * from "./rulebook.ts";
export * from "./step.ts";
