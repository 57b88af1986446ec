import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { Cap } from "./cap.ts";
import { RuleCode } from "./ids.ts";

const Title = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(80));
const Unit = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(8));

/** The most that one unit may give or take; ten thousand units of it are still an exact amount. */
export const MOST_GAINED = 100_000_000;
const Gained = Points.check(Schema.isBetween({ minimum: 1, maximum: MOST_GAINED }));

const line = {
  code: RuleCode,
  title: Title,
  /** The heading under which the village's paper lists it. */
  category: Schema.optionalKey(Title),
  /** What is counted, in the village's words: 次, 小时, 斤. */
  unit: Unit,
  caps: Schema.Array(Cap),
  note: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(400))),
};

/** The same points each time. */
export const Fixed = Schema.Struct({ kind: Schema.Literal("fixed"), ...line, points: Gained });
export type Fixed = typeof Fixed.Type;

/** Points for every full `every` units; a remainder counts nothing. */
export const PerQuantity = Schema.Struct({
  kind: Schema.Literal("perQuantity"),
  ...line,
  points: Gained,
  every: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
});
export type PerQuantity = typeof PerQuantity.Type;

/** Points taken each time; `points` says how many, as a positive number. */
export const Deduction = Schema.Struct({
  kind: Schema.Literal("deduction"),
  ...line,
  points: Gained,
});
export type Deduction = typeof Deduction.Type;

/** One line of a rulebook: what earns or costs points. */
export const Rule = Schema.Union([Fixed, PerQuantity, Deduction]);
export type Rule = typeof Rule.Type;
