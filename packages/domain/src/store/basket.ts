import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { GoodId } from "./ids.ts";

/** One good in the basket, with the price that the person saw when choosing it. */
export const BasketLine = Schema.Struct({
  good: GoodId,
  pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 })),
  shownPrice: Points,
});
export type BasketLine = typeof BasketLine.Type;

/** What somebody wants to take home. */
export const Basket = Schema.Array(BasketLine).check(Schema.isMinLength(1), Schema.isMaxLength(50));
export type Basket = typeof Basket.Type;
