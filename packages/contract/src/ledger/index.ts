export * from "./accounts.ts";
export * from "./holds.ts";
export * from "./kin.ts";
export * from "./openings.ts";
export * from "./points.ts";
export * from "./policy.ts";
export * from "./transfers.ts";
export * from "./views.ts";
