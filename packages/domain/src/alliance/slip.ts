import { Result, Schema } from "effect";
import { Instant } from "../time/instant.ts";
import { isGood, type KeptSale, type ShopBook } from "./book.ts";
import { SlipNumber } from "./ids.ts";

const SERIAL_DIGITS = 4;

/** The number of a shop's next slip: which one of its book it is, and six digits that nobody can guess. */
export const slipNumber = ({ sales }: Pick<ShopBook, "sales">, chance: string): SlipNumber =>
  SlipNumber.make(`${String(sales.size + 1).padStart(SERIAL_DIGITS, "0")}-${chance}`);

/** This shop has no slip of this number; one with other digits of chance is unknown too. */
export class SlipUnknown extends Schema.TaggedClass<SlipUnknown>()("SlipUnknown", {}) {}

/** The goods for this slip went before. */
export class SlipHandedIn extends Schema.TaggedClass<SlipHandedIn>()("SlipHandedIn", {
  at: Instant,
}) {}

/** Somebody disputes the sale of this slip, or its points went back: it is worth nothing. */
export class SlipDoubted extends Schema.TaggedClass<SlipDoubted>()("SlipDoubted", {}) {}

/** 收纸单: the shop takes a slip and hands over what stands on it; once, and owed from then on. */
export const handIn = (
  { sales }: Pick<ShopBook, "sales">,
  slip: SlipNumber,
): Result.Result<KeptSale, SlipUnknown | SlipHandedIn | SlipDoubted> => {
  const kept = [...sales.values()].find(({ sale }) => sale.slip === slip);
  if (!kept) return Result.fail(new SlipUnknown());
  if (kept.handedOver) return Result.fail(new SlipHandedIn({ at: kept.handedOver.at }));
  return isGood(kept) ? Result.succeed(kept) : Result.fail(new SlipDoubted());
};
