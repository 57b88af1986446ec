export * from "./ask.ts";
export * from "./ladder.ts";
export * from "./other-request-step.ts";
export * from "./pass-rung.ts";
export * from "./request.ts";
export * from "./rung.ts";
export * from "./state.ts";
export * from "./steps.ts";
