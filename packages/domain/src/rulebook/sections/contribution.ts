import { Schema } from "effect";
import { RuleCode } from "../ids.ts";
import { Ratio } from "../ratio.ts";
import { Remark, Title } from "../rule.ts";

const Fen = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000_000 }));

/**
 * What the fund adds to what children pay their parents: a share of it, nothing below `floor`, at most
 * `cap` and `perChild` more for each child who pays. All in fen.
 * Source: practice.md section 9 number 19.
 */
export const Contribution = Schema.Struct({
  code: RuleCode,
  title: Title,
  share: Ratio,
  floor: Schema.optionalKey(Fen),
  cap: Schema.optionalKey(Fen),
  perChild: Schema.optionalKey(Fen),
  note: Schema.optionalKey(Remark),
});
export type Contribution = typeof Contribution.Type;
