import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { MOST_GAINED } from "../rulebook/rule.ts";

/** What whoever helps gets: for every visit, or for every full unit of the standard minutes. */
export const Reward = Schema.Struct({
  /** In smallest units of the catalog's scale, to the household's account. */
  points: Schema.optionalKey(Points.check(Schema.isBetween({ minimum: 1, maximum: MOST_GAINED }))),
  /** Minutes of time credit, to the helper's own account. */
  minutes: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1440 }))),
  per: Schema.Literals(["visit", "unit"]),
});
export type Reward = typeof Reward.Type;
