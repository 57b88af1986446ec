import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { Ratio } from "../rulebook/ratio.ts";
import { Remark, Title } from "../rulebook/rule.ts";
import { Contribution } from "../rulebook/sections/contribution.ts";
import { Procedure } from "../rulebook/sections/procedure.ts";
import { CalendarDate } from "../time/calendar-date.ts";
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

/** Of what a village sets a share aside for a round, and which share: 20 % of profit, 30 % of surplus. */
export const Pool = Schema.Struct({
  of: Schema.Literals(["profit", "surplus", "dividend"]),
  share: Ratio,
});
export type Pool = typeof Pool.Type;

export const SchemeCode = Schema.String.check(Schema.isPattern(/^[a-z0-9-]{1,40}$/)).pipe(
  Schema.brand("SchemeCode"),
);
export type SchemeCode = typeof SchemeCode.Type;

/** The budget line 资金管理条目 that pays. */
export const AwardLine = Schema.String.check(
  Schema.isPattern(/^\S(.*\S)?$/),
  Schema.isMaxLength(40),
);

/** 奖励方案: who can win for what, how it is marked, and how the budget is divided. */
export const AwardScheme = Schema.Struct({
  format: Schema.Literal(SCHEME_FORMAT),
  code: SchemeCode,
  title: Title,
  version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  /** From this day on rounds are opened by it. */
  effectiveFrom: CalendarDate,
  who: Schema.Literals(["household", "person", "hamlet"]),
  period: Period,
  criteria: Schema.Array(Criterion).check(Schema.isMinLength(1)),
  /** 一票否决: whoever did one of these wins nothing. */
  vetoes: Schema.Array(Title),
  allocation: Allocation,
  reward: Schema.Literals(["money", "points", "goods", "honour"]),
  /** The line that pays; left out only where nothing is paid from the fund: points and honour. */
  line: Schema.optionalKey(AwardLine),
  /** How long a result hangs before it is final. */
  notice: Procedure.fields.notice.schema,
  /** What one of the village's points is worth, in fen; only where it is points that are given. */
  worth: Schema.optionalKey(Fen),
  /** Where the budget is a share of something; it may be less, never more. */
  pool: Schema.optionalKey(Pool),
  /** What a village looks up before it takes the scheme over. */
  verify: Schema.optionalKey(Schema.Array(Remark)),
  note: Schema.optionalKey(Remark),
});
export type AwardScheme = typeof AwardScheme.Type;
