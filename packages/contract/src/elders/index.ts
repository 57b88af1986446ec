import {
  AbilityLevel,
  AssessmentDraft,
  AssessmentId,
  CareEventDraft,
  CareEventId,
  CertificationDraft,
  CertificationId,
  CertifiedAlready,
  DayToCome,
  DueState,
  ElderGroup,
  EndsBeforeStart,
  ItemsMissing,
  MarkOutOfRange,
  NotAnElder,
  NothingToReplace,
  OtherReasonUnsaid,
  Revocation,
  RevokedAlready,
  RiskClass,
} from "@huzhu/domain/elders";
import { Hamlet, Resident } from "@huzhu/domain/people";
import { ConsentMissing } from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query, Search } from "../endpoint/index.ts";
import { Timeline } from "./timeline.ts";
import { ElderRow, ElderView } from "./views.ts";

export * from "./timeline.ts";
export * from "./views.ts";

/** What is said here of health and poverty is for whoever works with elders, and never for a kiosk. */
const seesElders: Caller = { kind: "staff", duty: "see-elders" };
const assessesElders: Caller = { kind: "staff", duty: "assess-elder" };

/** A level as it stands in a query; `none` are those whom nobody has assessed. */
export const LevelAsked = Schema.Literals(["0", "1", "2", "3", "4", "none"]);
export type LevelAsked = typeof LevelAsked.Type;

/** The level that is meant; `null` for `none`. */
export const levelAsked = (asked: LevelAsked): AbilityLevel | null =>
  AbilityLevel.literals.find((level) => String(level) === asked) ?? null;

const ElderQuery = Schema.Struct({
  /** A name, its pinyin initials, a card number, or the last four of an ID number. */
  search: Schema.optionalKey(Search),
  hamlet: Schema.optionalKey(Hamlet.fields.id),
  group: Schema.optionalKey(ElderGroup),
  level: Schema.optionalKey(LevelAsked),
  risk: Schema.optionalKey(RiskClass),
  due: Schema.optionalKey(DueState),
  page: Schema.optionalKey(PageNumber),
});

const ofElder = Schema.Struct({ resident: Resident.fields.id });

export const elders = query({
  name: "elders.list",
  path: "/api/elders",
  caller: seesElders,
  summary: "Elders with their groups, ability level, risk class and next assessment.",
  query: ElderQuery,
  answer: pageOf(ElderRow),
});

export const assessmentsDue = query({
  name: "elders.due",
  path: "/api/elders/due",
  caller: seesElders,
  summary: "Elders whom somebody has to assess now, the most urgent first.",
  query: Schema.Struct({ page: Schema.optionalKey(PageNumber) }),
  answer: pageOf(ElderRow),
});

export const elder = query({
  name: "elders.see",
  path: "/api/elders/:resident",
  caller: seesElders,
  summary: "One elder with assessments, certifications and events, and why each group.",
  params: ofElder,
  answer: ElderView,
});

export const elderTimeline = query({
  name: "elders.timeline",
  path: "/api/elders/:resident/timeline",
  caller: seesElders,
  summary: "Everything that happened to an elder, as far as the caller may know it.",
  params: ofElder,
  answer: Timeline,
});

export const recordAssessment = command({
  name: "elders.assess",
  path: "/api/elders/:resident/assessments",
  caller: assessesElders,
  summary: "Takes an assessment after GB/T 42195-2022 down; the level is worked out here.",
  params: ofElder,
  body: Schema.Struct({ assessment: AssessmentDraft }),
  answer: Schema.Struct({ id: AssessmentId }),
  refusals: [
    NotAnElder,
    DayToCome,
    OtherReasonUnsaid,
    NothingToReplace,
    ItemsMissing,
    MarkOutOfRange,
    ConsentMissing,
  ],
});

export const certifyElder = command({
  name: "elders.certify",
  path: "/api/elders/:resident/certifications",
  caller: assessesElders,
  summary: "Takes down that an office counts an elder among a group, from the paper that says so.",
  params: ofElder,
  body: Schema.Struct({ certification: CertificationDraft }),
  answer: Schema.Struct({ id: CertificationId }),
  refusals: [NotAnElder, EndsBeforeStart, CertifiedAlready, ConsentMissing],
});

export const revokeCertification = command({
  name: "elders.revokeCertification",
  path: "/api/certifications/:certification/revoke",
  caller: assessesElders,
  summary: "Ends a certification from a day on, with why.",
  params: Schema.Struct({ certification: CertificationId }),
  body: Schema.Struct({ revocation: Revocation.mapFields(({ from, why }) => ({ from, why })) }),
  answer: Schema.Struct({ id: CertificationId }),
  refusals: [RevokedAlready, EndsBeforeStart],
});

export const recordCareEvent = command({
  name: "elders.recordEvent",
  path: "/api/elders/:resident/events",
  caller: assessesElders,
  summary: "Takes down what happened to an elder; the next assessment comes sooner.",
  params: ofElder,
  body: Schema.Struct({ event: CareEventDraft }),
  answer: Schema.Struct({ id: CareEventId }),
  refusals: [NotAnElder, DayToCome, ConsentMissing],
});
