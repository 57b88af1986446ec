import { Schema } from "effect";
import { Remark } from "../rule.ts";

const Age = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 120 }));
const Relation = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(20));

/** Who may spend saved hours, on whom, and how. Source: practice.md section 9 number 18. */
export const TimeBank = Schema.Struct({
  /** For each act, for each hour of it, or for what was offered for it. */
  by: Schema.Literals(["act", "hour", "bid"]),
  /** The age from which hours are spent. */
  age: Schema.optionalKey(Age),
  /** The age for those in special hardship. */
  hardshipAge: Schema.optionalKey(Age),
  /** For whom, beside oneself: 配偶, 父母, 祖父母. */
  relations: Schema.optionalKey(Schema.Array(Relation)),
  /** How old such a relation has to be. */
  relationAge: Schema.optionalKey(Age),
  /** To whom hours may be given: 困难老人, 平台, 非营利养老机构. */
  donateTo: Schema.optionalKey(Schema.Array(Relation)),
  /** Of a hundred hours, how many may be turned into goods. */
  convertible: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100 }))),
  note: Schema.optionalKey(Remark),
});
export type TimeBank = typeof TimeBank.Type;
