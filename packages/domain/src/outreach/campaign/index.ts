export * from "./audience.ts";
export * from "./campaign.ts";
export * from "./doorstep.ts";
export * from "./effect.ts";
export * from "./knock.ts";
export * from "./start.ts";
