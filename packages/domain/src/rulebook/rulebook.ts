import { Schema } from "effect";
import { Scale } from "../points/scale.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { CommonCap } from "./cap.ts";
import { Rounding } from "./ratio.ts";
import { Remark, Rule } from "./rule.ts";
import { Contribution } from "./sections/contribution.ts";
import { Conversion } from "./sections/conversion.ts";
import { Folding } from "./sections/folding.ts";
import { Pool } from "./sections/pool.ts";
import { Procedure } from "./sections/procedure.ts";
import { Ranking, Threshold } from "./sections/ranking.ts";
import { RedemptionPolicy } from "./sections/redemption-policy.ts";
import { Tariff } from "./sections/tariff.ts";
import { TimeBank } from "./sections/time-bank.ts";

/**
 * 积分细则: the document in which a village writes what earns or costs points, version 2 of its
 * format; whatever version 1 could say means the same in it. It is adopted as a whole, takes effect
 * on a date, and is never edited afterwards. All that is left out is not used in the village.
 */
export const Rulebook = Schema.Struct({
  format: Schema.Literals(["huzhu-rulebook-1", "huzhu-rulebook-2"]),
  title: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(80)),
  version: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  effectiveFrom: CalendarDate,
  scale: Scale,
  /** Where it was published, or what the village decided. */
  source: Schema.optionalKey(Remark),
  /** What the published source leaves open and was filled in here. */
  assumed: Schema.optionalKey(Schema.Array(Remark)),
  /** Whose account points are written to: `household` unless people have their own. */
  account: Schema.optionalKey(Schema.Literals(["household", "person"])),
  /** What is not a whole smallest unit: `down` unless the village rounds half up. */
  rounding: Schema.optionalKey(Rounding),
  /** Whether all that was ever earned is counted beside what can be spent. */
  lifetime: Schema.optionalKey(Schema.Boolean),
  rules: Schema.Array(Rule).check(Schema.isMaxLength(500)),
  /** Caps over all rules or a category, and the ceiling of issuance. */
  caps: Schema.optionalKey(Schema.Array(CommonCap)),
  procedure: Schema.optionalKey(Procedure),
  folding: Schema.optionalKey(Schema.Array(Folding)),
  rankings: Schema.optionalKey(Schema.Array(Ranking)),
  thresholds: Schema.optionalKey(Schema.Array(Threshold)),
  conversions: Schema.optionalKey(Schema.Array(Conversion)),
  pools: Schema.optionalKey(Schema.Array(Pool)),
  redemption: Schema.optionalKey(RedemptionPolicy),
  timeBank: Schema.optionalKey(TimeBank),
  tariffs: Schema.optionalKey(Schema.Array(Tariff)),
  contributions: Schema.optionalKey(Schema.Array(Contribution)),
});
export type Rulebook = typeof Rulebook.Type;
