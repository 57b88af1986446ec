import { Schema } from "effect";
import { Language } from "../helper/language.ts";
import { Skill } from "../helper/skill.ts";

const cost = Schema.Int;

/** One thing that speaks for a helper, at no cost, or makes them come later in the order. */
export const RankReason = Schema.Union([
  Schema.TaggedStruct("SameHamlet", { cost }),
  Schema.TaggedStruct("OtherHamlet", { cost }),
  Schema.TaggedStruct("FromOutside", { cost }),
  Schema.TaggedStruct("Qualified", { cost, skill: Skill }),
  Schema.TaggedStruct("Skilled", { cost, skill: Skill }),
  Schema.TaggedStruct("Unskilled", { cost, skill: Skill }),
  Schema.TaggedStruct("SharesLanguage", { cost, language: Language }),
  Schema.TaggedStruct("NoSharedLanguage", { cost }),
  Schema.TaggedStruct("SexAsWished", { cost }),
  Schema.TaggedStruct("SexNotWished", { cost }),
  Schema.TaggedStruct("Preferred", { cost }),
  Schema.TaggedStruct("PrefersOthers", { cost }),
  Schema.TaggedStruct("KnowsElder", { cost, visits: Schema.Int }),
  Schema.TaggedStruct("Stranger", { cost }),
  /** Visits of the last four weeks. */
  Schema.TaggedStruct("Load", { cost, visits: Schema.Int }),
  /** Was helped more than they have helped so far, and so may be glad to give back. */
  Schema.TaggedStruct("GivesBack", { cost, minutes: Schema.Int }),
  /** Kin earn nothing for their own. */
  Schema.TaggedStruct("Kin", { cost }),
]);
export type RankReason = typeof RankReason.Type;

/** What each thing costs; a visit goes to whoever costs least. */
export const COSTS = {
  otherHamlet: 20,
  fromOutside: 40,
  qualified: 0,
  skilled: 0,
  unskilled: 30,
  noSharedLanguage: 60,
  sexNotWished: 50,
  /** The elder has named others. */
  prefersOthers: 25,
  stranger: 15,
  /** Each of the first three earlier visits takes so much off. */
  visitTogether: 5,
  recentVisit: 2,
  kin: 10,
  /** Who does not owe a turn comes so much later. */
  noTurn: 4,
  /** Each visit of the same week costs so much more than the one before. */
  furtherVisit: 8,
} as const;
