export * from "./filial-payment.ts";
export { paidByChildren, standing } from "./paid-by-children.ts";
export * from "./strike.ts";
