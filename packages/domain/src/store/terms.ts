import { Schema } from "effect";
import { Period } from "../time/period.ts";

/** The calendar's own windows over which the pieces of a good are counted. */
export const QuotaPeriod = Period.pick(["month", "quarter", "year"]);
export type QuotaPeriod = typeof QuotaPeriod.Type;

/**
 * 限量: at most so many pieces of a good in a period, for a household or for each of its elders, whoever
 * of it comes for them.
 */
export const Quota = Schema.Struct({
  pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 })),
  per: Schema.Literals(["household", "elder"]),
  within: QuotaPeriod,
});
export type Quota = typeof Quota.Type;

/**
 * 谁能换: households in which an elder lives, or an elder in person. Of what a village knows it asks
 * for nothing but the age: who is poor or ill is nobody's business at a shelf.
 */
export const Takers = Schema.Literals(["elderHomes", "elders"]);
export type Takers = typeof Takers.Type;

/** 领取规定: on what terms a good is given; what is not said is not asked for. */
export const Terms = Schema.Struct({
  quota: Schema.optionalKey(Quota),
  takers: Schema.optionalKey(Takers),
});
export type Terms = typeof Terms.Type;
