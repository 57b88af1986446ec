export * from "./past-deed.ts";
export * from "./rehearsal.ts";
export * from "./rehearsal-options.ts";
export * from "./rehearse.ts";
export * from "./replay.ts";
export * from "./start-rehearsal.ts";
