import { Schema } from "effect";
import type { Fen } from "../money/fen.ts";
import { Points } from "../points/points.ts";
import type { Ratio } from "../rulebook/ratio.ts";
import { MOST_PRICE } from "./price.ts";

const isPrice = Schema.is(Points.check(Schema.isBetween({ minimum: 1, maximum: MOST_PRICE })));

/**
 * The least price, in smallest units of points, that is worth what a piece cost, at so many fen for one
 * of them; `null` where no price is. Source: practice.md section 9 number 17.
 */
export const suggestedPrice = (cost: Fen, rate: Ratio): Points | null => {
  if (rate.over === 0) return null;
  const [due, worth] = [BigInt(cost) * BigInt(rate.under), BigInt(rate.over)];
  const price = Number((due + worth - 1n) / worth);
  return isPrice(price) ? price : null;
};
