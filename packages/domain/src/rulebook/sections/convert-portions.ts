import { Result, Schema } from "effect";
import type { Conversion } from "./conversion.ts";

/** The amount fills no portion: so much is missing to the first. */
export class LessThanPortion extends Schema.TaggedClass<LessThanPortion>()("LessThanPortion", {
  of: Schema.String,
  amount: Schema.Int,
  portion: Schema.Int,
  missing: Schema.Int,
}) {}

/** What the village lets be converted of what was earned is used up: the rest fills no portion. */
export class ShareUsedUp extends Schema.TaggedClass<ShareUsedUp>()("ShareUsedUp", {
  of: Schema.String,
  /** So many of a hundred that were earned. */
  share: Schema.Int,
  earned: Schema.Int,
  before: Schema.Int,
  left: Schema.Int,
  portion: Schema.Int,
}) {}

/** What is there to convert: all in the unit of what is given. */
export interface ToConvert {
  readonly amount: number;
  /** All that was ever earned; needed where only a share of it may be converted. */
  readonly earned?: number;
  /** What of it was converted before. */
  readonly before?: number;
}

/** What is given and got in whole portions, and what stays of the amount. */
export interface Portions {
  readonly portions: number;
  readonly given: number;
  readonly got: number;
  readonly remains: number;
}

/** How much more may be converted of what was earned; all of it where the document sets no share. */
const leftOf = (share: number | undefined, { earned = 0, before = 0 }: ToConvert): number =>
  share === undefined
    ? Number.MAX_SAFE_INTEGER
    : Math.max(0, Number((BigInt(earned) * BigInt(share)) / 100n) - before);

/**
 * So many of one thing for so many of another, as many whole portions as the amount and the share of
 * what was earned allow. Points are in smallest units, money in fen, time in minutes, anything else in
 * pieces. Refused where not a single portion is there (`LessThanPortion`) or allowed (`ShareUsedUp`).
 * Source: practice.md section 9 number 15.
 */
export const convertPortions = (
  { give, get, share }: Conversion,
  facts: ToConvert,
): Result.Result<Portions, LessThanPortion | ShareUsedUp> => {
  const { amount, earned = 0, before = 0 } = facts;
  const { of, many: portion } = give;
  if (amount < portion) {
    return Result.fail(new LessThanPortion({ of, amount, portion, missing: portion - amount }));
  }
  const left = leftOf(share, facts);
  if (share !== undefined && left < portion) {
    return Result.fail(new ShareUsedUp({ of, share, earned, before, left, portion }));
  }
  const portions = Math.floor(Math.min(amount, left) / portion);
  const given = portions * portion;
  return Result.succeed({ portions, given, got: portions * get.many, remains: amount - given });
};
