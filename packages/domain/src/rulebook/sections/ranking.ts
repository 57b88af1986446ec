import { Schema } from "effect";
import { Points } from "../../points/points.ts";
import { Period } from "../../time/period.ts";
import { RuleCode } from "../ids.ts";
import { Title } from "../rule.ts";

const Place = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }));

/** What a place or a step brings: words (a star, a loan, a card), points, or both. */
export const Prize = Schema.Struct({
  title: Title,
  points: Schema.optionalKey(Points.check(Schema.isGreaterThan(0))),
});
export type Prize = typeof Prize.Type;

/** Who is among the first so many, or the first so many per hundred, of a period. */
export const Ranking = Schema.Struct({
  code: RuleCode,
  title: Title,
  over: Period,
  /** The least score with which somebody is ranked at all. */
  least: Schema.optionalKey(Points),
  prizes: Schema.Array(
    Schema.Union([
      Schema.Struct({ from: Place, to: Place, prize: Prize }),
      Schema.Struct({
        topPercent: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })),
        prize: Prize,
      }),
    ]),
  ).check(Schema.isMinLength(1)),
});
export type Ranking = typeof Ranking.Type;

/**
 * What is reached with so many: stars, card tiers, a loan. Counted on what an account holds, on all
 * that was ever earned (`lifetime`), or on the score of a period.
 * Source: practice.md section 9 number 14.
 */
export const Threshold = Schema.Struct({
  code: RuleCode,
  title: Title,
  measure: Schema.Literals(["balance", "lifetime", "period"]),
  over: Schema.optionalKey(Period),
  steps: Schema.Array(Schema.Struct({ least: Points, prize: Prize })).check(Schema.isMinLength(1)),
});
export type Threshold = typeof Threshold.Type;
