export * from "./accept.ts";
export * from "./deliver.ts";
export * from "./give-up.ts";
export * from "./order.ts";
export * from "./order-refusal.ts";
export * from "./owed.ts";
export * from "./pay.ts";
export * from "./place-order.ts";
