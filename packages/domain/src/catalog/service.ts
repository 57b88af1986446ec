import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { Remark, Title } from "../rulebook/rule.ts";
import { Tariff } from "../rulebook/sections/tariff.ts";
import { ServiceCategory } from "./category.ts";
import { EligibilityLine } from "./eligibility.ts";
import { Boost, Frequency, OnEvent } from "./frequency.ts";
import { HelperKind } from "./helper-kind.ts";
import { ServiceCode } from "./ids.ts";
import { Payer } from "./payer.ts";
import { Reward } from "./reward.ts";

/**
 * What a unit costs an elder by age, what may be brought in the place of money, and the most that
 * anybody may ask for it, in fen. Source: practice.md section 9 number 19.
 */
export const Price = Schema.Struct({
  tiers: Tariff.fields.tiers,
  inKind: Tariff.fields.inKind,
  ceiling: Schema.optionalKey(Fen),
});
export type Price = typeof Price.Type;

/** One line of the catalog: a service, for whom, how often, by whom, and at whose cost. */
export const Service = Schema.Struct({
  code: ServiceCode,
  title: Title,
  category: ServiceCategory,
  /** What is done. */
  content: Schema.optionalKey(Remark),
  /** What one of it is, in the village's words: 次, 餐, 天. */
  unit: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(8)),
  /** Standard minutes of one unit. */
  minutes: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1440 }))),
  /** Any line entitles; without one every elder is entitled. */
  eligibility: Schema.optionalKey(Schema.Array(EligibilityLine).check(Schema.isMinLength(1))),
  helpers: Schema.Array(HelperKind).check(Schema.isMinLength(1)),
  /** Only to be given by whoever has one of these, in the words of the roster of skilled people. */
  qualification: Schema.optionalKey(Schema.Array(Title).check(Schema.isMinLength(1))),
  frequency: Frequency,
  /** Where it is written down that it was given: as a visit, or as an assessment of ability. */
  record: Schema.optionalKey(Schema.Literals(["visit", "assessment"])),
  onEvent: Schema.optionalKey(OnEvent),
  boosts: Schema.optionalKey(Schema.Array(Boost).check(Schema.isMinLength(1))),
  reward: Schema.optionalKey(Reward),
  price: Schema.optionalKey(Price),
  /** Who pays, who comes first first. */
  payers: Schema.Array(Payer).check(Schema.isMinLength(1)),
  /** The act or document on which it rests. */
  basis: Schema.optionalKey(Remark),
  source: Schema.optionalKey(Remark),
  /** What the source leaves open and was filled in. */
  assumed: Schema.optionalKey(Schema.Array(Remark)),
  /** What has to be looked up in the local list before anybody relies on it. */
  verify: Schema.optionalKey(Schema.Array(Remark)),
});
export type Service = typeof Service.Type;
