import type { AssessmentView, ElderRow, ElderView, Timeline } from "@huzhu/contract";
import {
  ABILITY_ITEMS,
  AssessmentId,
  CareEventId,
  CertificationId,
  type Marks,
  NO_CONDITIONS,
  recordAssessment,
} from "@huzhu/domain/elders";
import { ResidentId } from "@huzhu/domain/people";
import { NOTHING_SEEN, RequestId, VisitId } from "@huzhu/domain/reciprocity";
import { addDays, CalendarDate, endOfDay } from "@huzhu/domain/time";
import { Result } from "effect";
import { NOW, TODAY, ZHANG } from "./village.ts";

const date = (text: string) => CalendarDate.make(text);
const BORN = date("1943-06-01");

/** Full marks, but for walking and stairs. */
export const MARKS: Partial<Marks> = {
  ...Object.fromEntries(ABILITY_ITEMS.map(({ code, most }) => [code, most])),
  walking: 2,
  stairs: 1,
};

const recorded = Result.getOrThrow(
  recordAssessment(
    {
      id: AssessmentId.make("assessed-1"),
      elder: { id: ZHANG.id, birthDate: BORN },
      earlier: [],
    },
    {
      assessedOn: date("2025-03-20"),
      reason: "first",
      note: "",
      assessors: ["王主任", "李会计"],
      informant: { name: "张小妹", tie: "女儿", phone: null },
      marks: MARKS,
      conditions: NO_CONDITIONS,
      replaces: null,
    },
    endOfDay(date("2025-03-20")),
  ),
);

export const ASSESSMENT: AssessmentView = {
  ...recorded,
  informant: { name: "张小妹", tie: "女儿", phoneMasked: null },
  by: "王主任",
  validUntil: date("2026-03-19"),
  replacedBy: null,
};

export const ELDER: ElderRow = {
  id: ZHANG.id,
  name: ZHANG.name,
  sex: "male",
  age: 82,
  residence: "home",
  household: ZHANG.household,
  householdNumber: ZHANG.householdNumber,
  hamlet: ZHANG.hamlet,
  groups: [
    { group: "advancedAge", why: { _tag: "OfAge", age: 82 } },
    { group: "livingAlone", why: { _tag: "OnlyOneAtHome", away: 1 } },
    { group: "emptyNest", why: { _tag: "NoChildAtHome", others: 0, childrenAway: 1 } },
    {
      group: "lowIncome",
      why: { _tag: "Certified", certification: CertificationId.make("paper-1"), until: null },
    },
  ],
  risk: { class: "high", reasons: ["oldAndAlone", "oldAndEmptyNest", "disabled"] },
  standing: { id: ASSESSMENT.id, assessedOn: ASSESSMENT.assessedOn, level: 1, total: 86 },
  next: { state: "soon", due: date("2026-03-19") },
};

export const ELDER_VIEW: ElderView = {
  elder: ELDER,
  birthDate: BORN,
  relation: "head",
  idNumberMasked: "5***************12",
  household: [
    {
      id: ELDER.id,
      name: ELDER.name,
      age: 82,
      relation: "head",
      residence: "home",
      awaySince: null,
    },
    {
      id: ResidentId.make("zhang-son"),
      name: ELDER.name,
      age: 55,
      relation: "child",
      residence: "away",
      awaySince: date("2024-02-18"),
    },
  ],
  assessments: [ASSESSMENT],
  certifications: [
    {
      id: CertificationId.make("paper-1"),
      resident: ELDER.id,
      kind: "lowIncome",
      paper: { number: "虚构2026-018", issuer: "青山镇民政办" },
      from: date("2026-01-01"),
      until: null,
      inInstitution: false,
      recordedAt: NOW,
      revoked: null,
      by: "李会计",
      revokedBy: null,
      valid: true,
    },
  ],
  events: [
    {
      id: CareEventId.make("fall-1"),
      resident: ELDER.id,
      kind: "fall",
      on: addDays(TODAY, -3),
      note: "院坝里滑倒",
      recordedAt: NOW,
      by: "王主任",
    },
  ],
  at: NOW,
};

/** Of the last days of 张三, as far as somebody knows it who has nothing to do with the register. */
export const TIMELINE: Timeline = {
  entries: [
    {
      ...({ _tag: "Visited", visit: VisitId.make("visit-1"), title: "助餐送餐" } as const),
      ...({ helpers: ["李四"], step: "Confirmed", feedback: "good", on: TODAY, at: NOW } as const),
      seen: { ...NOTHING_SEEN, mood: 3, note: "想孙子" },
    },
    {
      ...({ _tag: "Asked", request: RequestId.make("request-1"), kind: "meal" } as const),
      ...({ urgent: true, step: "Visited", on: TODAY, at: NOW } as const),
    },
    {
      ...({ _tag: "Happened", event: "fall", note: "在院坝滑倒", by: "王主任" } as const),
      ...{ on: addDays(TODAY, -3), at: NOW },
    },
    {
      ...({ _tag: "Ate", title: "老年食堂午餐", times: 18 } as const),
      ...{ on: addDays(TODAY, -6), at: null },
    },
  ],
  withheld: ["Moved"],
};
