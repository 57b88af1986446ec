import { Schema } from "effect";
import { Remark, Title } from "../rule.ts";

const Days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 }));

/** One look at a claim before it counts: who looks, how many of them, and by when. */
export const Check = Schema.Struct({
  title: Title,
  signatures: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 }))),
  within: Schema.optionalKey(Days),
});
export type Check = typeof Check.Type;

/**
 * 申报 → checks → 公示 → 入账, as the village decided it. Source: practice.md section 9 number 22.
 */
export const Procedure = Schema.Struct({
  checks: Schema.Array(Check).check(Schema.isMinLength(1), Schema.isMaxLength(6)),
  /** How long what is about to count hangs on the board; left out where it counts at once. */
  notice: Schema.optionalKey(Schema.Struct({ days: Days, working: Schema.Boolean })),
  /** How long somebody may appeal against a deduction, in days. */
  appeal: Schema.optionalKey(Days),
  note: Schema.optionalKey(Remark),
});
export type Procedure = typeof Procedure.Type;
