export * from "./basket.ts";
export * from "./card-limit.ts";
export * from "./good.ts";
export * from "./ids.ts";
export * from "./price.ts";
export * from "./redeem.ts";
export * from "./return-redemption.ts";
export * from "./stock.ts";
