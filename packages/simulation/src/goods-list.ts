import { Points, Scale } from "@huzhu/domain/points";
import { Good } from "@huzhu/domain/store";
import { Schema } from "effect";

/** 货品单: what a village's store may begin with, each good with its price in points. */
export const GoodsList = Schema.Struct({
  format: Schema.Literal("huzhu-goods-1"),
  title: Schema.NonEmptyString,
  scale: Scale,
  source: Schema.optionalKey(Schema.String),
  goods: Schema.Array(
    Schema.Struct({
      name: Good.fields.name,
      unit: Good.fields.unit,
      points: Points.check(Schema.isGreaterThan(0)),
    }),
  ),
});
export type GoodsList = typeof GoodsList.Type;
