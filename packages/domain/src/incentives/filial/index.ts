export * from "./filial-payment.ts";
export * from "./forget-children.ts";
export { paidByChildren, standing } from "./paid-by-children.ts";
export * from "./strike.ts";
