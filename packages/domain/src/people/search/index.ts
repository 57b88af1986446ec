export * from "./called.ts";
export * from "./closeness.ts";
export * from "./in-order.ts";
export * from "./sought.ts";
