import { Schema } from "effect";
import { Period } from "../../time/period.ts";
import { RuleCode } from "../ids.ts";
import { Ratio } from "../ratio.ts";
import { Remark, Title } from "../rule.ts";

/**
 * A share of a surplus that is divided by all points of a period; the value of a point is the exact
 * quotient, only pay-outs are rounded. Source: practice.md section 9 number 16.
 */
export const Pool = Schema.Struct({
  code: RuleCode,
  title: Title,
  /** Of what: 集体经济净盈余, 股份分红. */
  surplus: Title,
  share: Ratio,
  /** Whether the share is what is divided, or the most that may be. */
  atMost: Schema.optionalKey(Schema.Boolean),
  over: Period,
  /** To what pay-outs are rounded, in fen; the last fen are given by largest remainder. */
  payIn: Schema.Literals([1, 10, 100]),
  note: Schema.optionalKey(Remark),
});
export type Pool = typeof Pool.Type;
