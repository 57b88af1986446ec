export * from "./after-shock.ts";
export * from "./cadence.ts";
export * from "./care-plan.ts";
export * from "./due-visits.ts";
export * from "./radar.ts";
