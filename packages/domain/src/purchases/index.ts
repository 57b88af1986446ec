export * from "./cancel-rest.ts";
export * from "./entry.ts";
export * from "./ids.ts";
export * from "./order-goods.ts";
export * from "./pay-received.ts";
export * from "./purchase.ts";
export * from "./receive-goods.ts";
export * from "./refusals.ts";
