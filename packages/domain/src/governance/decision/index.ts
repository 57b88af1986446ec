export * from "./body.ts";
export * from "./carries.ts";
export * from "./carry-refusal.ts";
export * from "./decided.ts";
export { Decision, Voices } from "./decision.ts";
export * from "./motion-id.ts";
export * from "./rule-of.ts";
export * from "./share.ts";
