import { Schema } from "effect";
import { RuleCode } from "../ids.ts";
import { Remark, Title } from "../rule.ts";

const Fen = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000_000 }));
const Age = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 120 }));

/**
 * What a meal or a day costs by age, in fen, and what is brought in its place. The tier with the
 * highest age that is reached counts. Source: practice.md section 9 number 19.
 */
export const Tariff = Schema.Struct({
  code: RuleCode,
  title: Title,
  unit: Title,
  tiers: Schema.Array(Schema.Struct({ age: Age, fen: Fen })).check(Schema.isMinLength(1)),
  /** What a unit of something brought is credited with. */
  inKind: Schema.optionalKey(
    Schema.Array(Schema.Struct({ of: Title, unit: Title, fen: Fen })).check(Schema.isMinLength(1)),
  ),
  note: Schema.optionalKey(Remark),
});
export type Tariff = typeof Tariff.Type;
