export * from "./consents.ts";
export * from "./erasures.ts";
export * from "./looks.ts";
export * from "./person-export.ts";
export * from "./settings.ts";
export * from "./views.ts";
