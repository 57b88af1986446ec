import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { CertificationId } from "./ids.ts";

/** Groups that follow from facts and a date; nobody ever types them in. */
export const DerivedGroup = Schema.Literals([
  "advancedAge",
  "livingAlone",
  "emptyNest",
  "leftBehind",
]);
export type DerivedGroup = typeof DerivedGroup.Type;

/** Groups that an office certifies on paper. */
export const CertifiedGroup = Schema.Literals([
  "extremePoverty",
  "lowIncome",
  "severeDisability",
  "oneChildBereaved",
  "graveIllness",
]);
export type CertifiedGroup = typeof CertifiedGroup.Type;

/** 人群标签: overlapping, dated, never one category. */
export const ElderGroup = Schema.Literals([...DerivedGroup.literals, ...CertifiedGroup.literals]);
export type ElderGroup = typeof ElderGroup.Type;

export const ELDER_GROUP_LABELS: Record<ElderGroup, string> = {
  advancedAge: "高龄",
  livingAlone: "独居",
  emptyNest: "空巢",
  leftBehind: "留守",
  extremePoverty: "特困",
  lowIncome: "低保",
  severeDisability: "重残",
  oneChildBereaved: "计生特殊家庭",
  graveIllness: "危重病",
};

/** Why an elder is in a group on a date, with the facts that say so. */
export const GroupReason = Schema.Union([
  Schema.TaggedStruct("OfAge", { age: Schema.Int }),
  /** Nobody else of the household is at home. */
  Schema.TaggedStruct("OnlyOneAtHome", { away: Schema.Int }),
  /** Others are at home, but no child and no child's husband or wife. */
  Schema.TaggedStruct("NoChildAtHome", { others: Schema.Int, childrenAway: Schema.Int }),
  /** All children that the register knows in the household are away; since when the last one is. */
  Schema.TaggedStruct("AllChildrenAway", {
    children: Schema.Int,
    since: Schema.NullOr(CalendarDate),
  }),
  Schema.TaggedStruct("Certified", {
    certification: CertificationId,
    until: Schema.NullOr(CalendarDate),
  }),
]);
export type GroupReason = typeof GroupReason.Type;

export const GroupOf = Schema.Struct({ group: ElderGroup, why: GroupReason });
export type GroupOf = typeof GroupOf.Type;
