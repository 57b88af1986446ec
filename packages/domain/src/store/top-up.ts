import { Result, Schema } from "effect";
import { Fen, NO_FEN } from "../money/fen.ts";
import { Points } from "../points/points.ts";
import { type Ratio, scaled } from "../rulebook/ratio.ts";

/** 补差价: the part of a price that was paid in money, because the points did not reach. */
export const TopUp = Schema.Struct({
  /** The points that were missing, in smallest units. */
  points: Points.check(Schema.isGreaterThan(0)),
  fen: Fen.check(Schema.isGreaterThan(0)),
});
export type TopUp = typeof TopUp.Type;

/** The money is not what was agreed to; nothing is taken until somebody agrees to `due`. */
export class TopUpDiffers extends Schema.TaggedClass<TopUpDiffers>()("TopUpDiffers", {
  shown: Fen,
  due: Fen,
}) {}

/** What somebody lays down, and how much the village asks for a point. */
export interface CashOffer {
  /** Fen for one smallest unit of points; `null` where the village takes no money. */
  readonly rate: Ratio | null;
  readonly shown: Fen;
}

export const NO_CASH: CashOffer = { rate: null, shown: NO_FEN };

/**
 * The money for points that are missing, in fen, rounded up so that a price is never paid short.
 * Source: practice.md section 9 number 17.
 */
export const topUpFor = (missing: Points, rate: Ratio): Fen => {
  const whole = scaled(missing, rate, "down");
  const exact = (BigInt(missing) * BigInt(rate.over)) % BigInt(rate.under) === 0n;
  return Fen.make(exact ? whole : whole + 1);
};

/** A price, and the points that can be spent for it, both in smallest units. */
interface Spend {
  readonly price: Points;
  readonly spendable: number;
}

/**
 * What has to be paid in money of a price: the rest that the points do not reach. `null` where they
 * reach, where the village takes no money, and where no points would go with it.
 */
export const topUpOf = ({ price, spendable }: Spend, rate: Ratio | null): TopUp | null => {
  if (rate === null || spendable <= 0 || price <= spendable) return null;
  const points = Points.make(price - spendable);
  return { points, fen: topUpFor(points, rate) };
};

/** The top-up of a price as it was agreed to; `null` where the points have to reach and do not. */
export const toppedUp = (
  spend: Spend,
  { rate, shown }: CashOffer,
): Result.Result<TopUp | null, TopUpDiffers> | null => {
  const topUp = topUpOf(spend, rate);
  if (topUp === null && spend.price > spend.spendable) return null;
  const due = topUp?.fen ?? NO_FEN;
  return shown === due ? Result.succeed(topUp) : Result.fail(new TopUpDiffers({ shown, due }));
};
