export * from "./after-shock.ts";
export * from "./cadence.ts";
export * from "./care-plan.ts";
export * from "./close-gaps.ts";
export * from "./due-visits.ts";
export * from "./next-gap.ts";
export * from "./radar.ts";
