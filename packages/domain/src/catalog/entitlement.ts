import { Schema } from "effect";
import { ElderGroup, GroupReason } from "../elders/group.ts";
import { AbilityLevel } from "../elders/level.ts";
import { RiskClass, RiskReason } from "../elders/risk.ts";
import { Fen } from "../money/fen.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { ServiceCategory } from "./category.ts";
import { Support } from "./eligibility.ts";
import { Boost, FrequencyKind, Often, OnEvent } from "./frequency.ts";
import { HelperKind } from "./helper-kind.ts";
import { ServiceCode } from "./ids.ts";
import { Payer } from "./payer.ts";

const orNull = Schema.NullOr(Schema.Int);

/** A fact of an elder by which a line of the catalog holds. */
export const EntitlementReason = Schema.Union([
  /** The service is for everybody of 60 and more. */
  Schema.TaggedStruct("EveryElder", { age: Schema.Int }),
  Schema.TaggedStruct("AgeWithin", { age: Schema.Int, least: orNull, most: orNull }),
  Schema.TaggedStruct("InGroup", { group: ElderGroup, why: GroupReason }),
  Schema.TaggedStruct("AtLevel", { level: AbilityLevel, assessedOn: CalendarDate }),
  Schema.TaggedStruct("AtRisk", { class: RiskClass, reasons: Schema.Array(RiskReason) }),
  Schema.TaggedStruct("Supported", { support: Support }),
]);
export type EntitlementReason = typeof EntitlementReason.Type;

/** A line that holds, with every fact that it asks for. */
export const Why = Schema.Struct({
  /** Its place in the service's list; 0 where there is none. */
  line: Schema.Int,
  reasons: Schema.Array(EntitlementReason),
  /** What has to be brought all the same; `null` where the facts are enough. */
  paper: Schema.NullOr(Schema.String),
});
export type Why = typeof Why.Type;

/** What an elder is entitled to: which service, how often, by whom, at whose cost, and why. */
export const Entitlement = Schema.Struct({
  service: ServiceCode,
  title: Schema.String,
  category: ServiceCategory,
  unit: Schema.String,
  /** Standard minutes of a unit. */
  minutes: orNull,
  /** The facts are enough; otherwise a paper decides. */
  certain: Schema.Boolean,
  /** Every line that holds, in the order of the catalog. */
  why: Schema.Array(Why),
  cadence: FrequencyKind,
  /** `null` where it is not counted in times. */
  often: Schema.NullOr(Often),
  /** The class by which it is so often, and what puts the elder there; only by risk. */
  risk: Schema.NullOr(Schema.Struct({ class: RiskClass, reasons: Schema.Array(RiskReason) })),
  onEvent: Schema.NullOr(OnEvent),
  boosts: Schema.Array(Boost),
  helpers: Schema.Array(HelperKind),
  qualification: Schema.Array(Schema.String),
  payers: Schema.Array(Payer),
  /** What a unit costs at this elder's age, in fen; `null` where it has no price. */
  fen: orNull,
  ceiling: Schema.NullOr(Fen),
});
export type Entitlement = typeof Entitlement.Type;
