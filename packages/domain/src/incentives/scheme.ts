import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { Remark, Title } from "../rulebook/rule.ts";
import { Contribution } from "../rulebook/sections/contribution.ts";
import { Period } from "../time/period.ts";
import { DeedFact } from "./fact.ts";

export const SCHEME_FORMAT = "huzhu-award-scheme-1";

const Marks = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }));

/** Every `per` of a fact give `marks`, and no more than `most`; what does not fill one gives none. */
export const DeedCriterion = Schema.Struct({
  kind: Schema.Literal("deed"),
  title: Title,
  fact: DeedFact,
  per: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000_000 })),
  marks: Marks,
  most: Marks,
});
export type DeedCriterion = typeof DeedCriterion.Type;

/** The committee's judgement, from nothing to `most`, with its reason. */
export const JudgedCriterion = Schema.Struct({
  kind: Schema.Literal("judged"),
  title: Title,
  most: Marks,
});
export type JudgedCriterion = typeof JudgedCriterion.Type;

export const Criterion = Schema.Union([DeedCriterion, JudgedCriterion]);
export type Criterion = typeof Criterion.Type;

/** What everybody gets whose marks reach `least`. */
export const Tier = Schema.Struct({ title: Title, least: Marks, amount: Fen });

/** What the places of a ranking bring. */
export const Prize = Schema.Struct({
  title: Title,
  from: Marks,
  to: Marks,
  amount: Fen,
});

/** How the budget becomes awards. Amounts are in fen of money, or of the value of goods and points. */
export const Allocation = Schema.Union([
  Schema.TaggedStruct("ByRank", { prizes: Schema.Array(Prize).check(Schema.isMinLength(1)) }),
  Schema.TaggedStruct("ByTier", { tiers: Schema.Array(Tier).check(Schema.isMinLength(1)) }),
  /** All of the budget, in proportion to marks, in multiples of `payIn`. */
  Schema.TaggedStruct("Proportional", { payIn: Fen }),
  /** All of the budget, in proportion to one fact: pool ÷ points. */
  Schema.TaggedStruct("ByFact", { fact: DeedFact, payIn: Fen }),
  /** What the fund adds to what children pay. */
  Schema.TaggedStruct("Matching", { contribution: Contribution }),
]);
export type Allocation = typeof Allocation.Type;

/** 奖励方案: who can win for what, how it is marked, and how the budget is divided. */
export const AwardScheme = Schema.Struct({
  format: Schema.Literal(SCHEME_FORMAT),
  code: Schema.String.check(Schema.isPattern(/^[a-z0-9-]{1,40}$/)),
  title: Title,
  version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  who: Schema.Literals(["household", "person", "hamlet"]),
  period: Period,
  criteria: Schema.Array(Criterion).check(Schema.isMinLength(1)),
  /** 一票否决: whoever did one of these wins nothing. */
  vetoes: Schema.Array(Title),
  allocation: Allocation,
  reward: Schema.Literals(["money", "points", "goods", "honour"]),
  note: Schema.optionalKey(Remark),
});
export type AwardScheme = typeof AwardScheme.Type;
