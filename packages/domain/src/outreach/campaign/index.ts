export * from "./audience.ts";
export * from "./campaign.ts";
export * from "./doorstep.ts";
export * from "./effect.ts";
export * from "./knock.ts";
export * from "./rename-in-campaign.ts";
export * from "./rename-in-note.ts";
export * from "./start.ts";
