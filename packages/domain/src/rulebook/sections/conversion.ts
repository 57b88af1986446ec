import { Schema } from "effect";
import { RuleCode } from "../ids.ts";
import { Remark, Title } from "../rule.ts";

const Many = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000_000 }));
const Thing = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(20));

/**
 * So many of one thing for so many of another, whole portions only: points into meal tickets, hours
 * into points, cans into toothpaste. Amounts of points are in smallest units, of money in fen, of
 * time in minutes; of anything else in pieces. Source: practice.md section 9 number 15.
 */
export const Conversion = Schema.Struct({
  code: RuleCode,
  title: Title,
  give: Schema.Struct({ many: Many, of: Thing }),
  get: Schema.Struct({ many: Many, of: Thing }),
  /** At most so many per hundred of what was earned may be converted. */
  share: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 }))),
  note: Schema.optionalKey(Remark),
});
export type Conversion = typeof Conversion.Type;
