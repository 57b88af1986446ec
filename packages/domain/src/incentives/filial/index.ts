export * from "./filial-payment.ts";
export { paidByChildren } from "./paid-by-children.ts";
export * from "./strike.ts";
