export * from "./catalog-fields.ts";
export * from "./choices.ts";
export * from "./field-labels.ts";
export * from "./kinds.ts";
export type * from "./label.ts";
