import { OccasionKind } from "@huzhu/domain/catalog";
import { RiskClass } from "@huzhu/domain/elders";
import { Hamlet, Resident } from "@huzhu/domain/people";
import {
  AccountFrozen,
  BelowFloor,
  BelowFloorThen,
  NeedsEarned,
  PeriodClosed,
  Unbalanced,
  UnknownAccount,
} from "@huzhu/domain/points";
import {
  CarePlan,
  ChallengeOver,
  DayOver,
  DecidedAlready,
  Feedback,
  HelperId,
  LongerThanVisit,
  NobodyGoes,
  NotByItselfYet,
  OneOfTheSides,
  OtherVisitStep,
  Seen,
  Share,
  SharesOfOthers,
  Side,
  SpokeAlready,
  Visit,
  VisitLater,
  VisitRuling,
  VisitStep,
  WentBeforeCame,
} from "@huzhu/domain/reciprocity";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { ServiceUnknown } from "../refusals/registers.ts";
import { CarePlanRow, RadarView, VisitRow, VisitService, VisitView } from "./views.ts";

export * from "./photos.ts";
export * from "./policies.ts";
export * from "./radar.ts";
export * from "./views.ts";

const arranges: Caller = { kind: "staff", duty: "arrange-visits" };
const ofVisit = Schema.Struct({ visit: Visit.fields.id });
const Why = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200));

/** What may stand in the way of paying for a visit, or of taking that back. */
export const PAYING = [
  AccountFrozen,
  BelowFloor,
  BelowFloorThen,
  NeedsEarned,
  PeriodClosed,
  Unbalanced,
  UnknownAccount,
  ServiceUnknown,
] as const;

export const visits = query({
  name: "visits.list",
  path: "/api/visits",
  caller: arranges,
  summary: "Visits of some days, of an elder, of a helper, or at a step, by their days.",
  query: Schema.Struct({
    from: Schema.optionalKey(CalendarDate),
    to: Schema.optionalKey(CalendarDate),
    elder: Schema.optionalKey(Resident.fields.id),
    helper: Schema.optionalKey(HelperId),
    step: Schema.optionalKey(VisitStep),
  }),
  answer: Schema.Array(VisitRow),
});

export const visit = query({
  name: "visits.see",
  path: "/api/visits/:visit",
  caller: arranges,
  summary: "One visit with everything that happened to it.",
  params: ofVisit,
  answer: VisitView,
});

export const visitBySlip = query({
  name: "visits.bySlip",
  path: "/api/visits/by-slip/:slip",
  caller: arranges,
  summary: "The visit whose slip somebody brings back.",
  params: Schema.Struct({ slip: Visit.fields.slip }),
  answer: VisitRow,
});

export const visitServices = query({
  name: "visits.services",
  path: "/api/visits/services",
  caller: arranges,
  summary: "What helpers can do on a visit, by the catalog of today.",
  answer: Schema.Array(VisitService),
});

export const planVisit = command({
  name: "visits.plan",
  path: "/api/visits",
  caller: arranges,
  summary: "Plans a visit to an elder.",
  body: Schema.Struct({
    elder: Resident.fields.id,
    service: Visit.fields.service,
    on: CalendarDate,
    part: Visit.fields.part,
    helpers: Visit.fields.helpers,
    /** Where the radar says how long nobody was there; null in it where nobody ever was. */
    overdue: Schema.optionalKey(Schema.NullOr(Schema.Int)),
  }),
  answer: VisitRow,
  refusals: [DayOver, ServiceUnknown],
});

export const assignVisit = command({
  name: "visits.assign",
  path: "/api/visits/:visit/helpers",
  caller: arranges,
  summary: "Says who goes, in place of whoever was to go.",
  params: ofVisit,
  body: Schema.Struct({ helpers: Visit.fields.helpers }),
  answer: VisitRow,
  refusals: [OtherVisitStep],
});

export const noteVisit = command({
  name: "visits.note",
  path: "/api/visits/:visit/note",
  caller: arranges,
  summary: "Takes down a visit that was made: from a call, or from the slip that came back.",
  params: ofVisit,
  body: Schema.Struct({
    how: Schema.Literals(["callBack", "slip"]),
    came: Instant,
    went: Instant,
    /** Null where all stayed from the beginning to the end. */
    shares: Schema.NullOr(Schema.Array(Share)),
    seen: Seen,
  }),
  answer: VisitRow,
  refusals: [
    OtherVisitStep,
    VisitLater,
    NobodyGoes,
    WentBeforeCame,
    SharesOfOthers,
    LongerThanVisit,
  ],
});

export const confirmVisit = command({
  name: "visits.confirm",
  path: "/api/visits/:visit/confirm",
  caller: arranges,
  summary: "The elder has said, when asked, that help was given; the helpers are paid.",
  params: ofVisit,
  body: Schema.Struct({ feedback: Schema.NullOr(Feedback) }),
  answer: VisitRow,
  refusals: [OtherVisitStep, NotByItselfYet, OneOfTheSides, ...PAYING],
});

export const missVisit = command({
  name: "visits.miss",
  path: "/api/visits/:visit/miss",
  caller: arranges,
  summary: "Nobody came.",
  params: ofVisit,
  body: Schema.Struct({ why: Why }),
  answer: VisitRow,
  refusals: [OtherVisitStep],
});

export const callOffVisit = command({
  name: "visits.callOff",
  path: "/api/visits/:visit/call-off",
  caller: arranges,
  summary: "Nobody is to come.",
  params: ofVisit,
  body: Schema.Struct({ why: Why }),
  answer: VisitRow,
  refusals: [OtherVisitStep],
});

export const disputeVisit = command({
  name: "visits.dispute",
  path: "/api/visits/:visit/dispute",
  caller: arranges,
  summary: "One side says that it was not so; nothing is paid before that is decided.",
  params: ofVisit,
  body: Schema.Struct({ by: Side, says: Why }),
  answer: VisitRow,
  refusals: [OtherVisitStep, ChallengeOver, DecidedAlready],
});

export const answerDispute = command({
  name: "visits.answer",
  path: "/api/visits/:visit/answer",
  caller: arranges,
  summary: "The other side says how it was.",
  params: ofVisit,
  body: Schema.Struct({ by: Side, says: Why }),
  answer: VisitRow,
  refusals: [OtherVisitStep],
});

export const decideDispute = command({
  name: "visits.decide",
  path: "/api/visits/:visit/decide",
  caller: { kind: "staff", duty: "decide-dispute" },
  summary: "Somebody of neither side decides: the visit stands, or what it paid is taken back.",
  params: ofVisit,
  body: Schema.Struct({ ruling: VisitRuling, why: Why }),
  answer: VisitRow,
  refusals: [OtherVisitStep, OneOfTheSides, SpokeAlready, ...PAYING],
});

export const raiseOccasion = command({
  name: "visits.occasion",
  path: "/api/occasions",
  caller: arranges,
  summary: "A storm, a cold wave, heat or a festival: plans a visit within a day to many elders.",
  body: Schema.Struct({
    kind: OccasionKind,
    service: Visit.fields.service,
    hamlet: Schema.NullOr(Hamlet.fields.id),
    risks: Schema.Array(RiskClass).check(Schema.isMinLength(1)),
  }),
  answer: Schema.Struct({ visits: Schema.Int }),
  refusals: [ServiceUnknown],
});

export const radar = query({
  name: "visits.radar",
  path: "/api/radar",
  caller: arranges,
  summary: "Whom nobody has seen for too long, by risk class, and whom nobody will have seen.",
  answer: RadarView,
});

export const fillCalendar = command({
  name: "visits.fill",
  path: "/api/visits/fill",
  caller: arranges,
  summary: "Puts down the visits that plans ask for in the next two weeks.",
  answer: Schema.Struct({ visits: Schema.Int }),
});

export const carePlans = query({
  name: "visits.plans",
  path: "/api/care-plans",
  caller: arranges,
  summary: "What comes again and again, for one elder or for everybody.",
  query: Schema.Struct({ elder: Schema.optionalKey(Resident.fields.id) }),
  answer: Schema.Array(CarePlanRow),
});

export const saveCarePlan = command({
  name: "visits.savePlan",
  path: "/api/care-plans",
  caller: arranges,
  summary: "Plans what comes again and again.",
  body: Schema.Struct({
    plan: CarePlan.mapFields(({ elder, service, every, part, helper, from, until }) => ({
      elder,
      service,
      every,
      part,
      helper,
      from,
      until,
    })),
  }),
  answer: CarePlanRow,
  refusals: [ServiceUnknown],
});

export const endCarePlan = command({
  name: "visits.endPlan",
  path: "/api/care-plans/:plan/end",
  caller: arranges,
  summary: "Ends a plan after a day.",
  params: Schema.Struct({ plan: CarePlan.fields.id }),
  body: Schema.Struct({ until: CalendarDate }),
  answer: CarePlanRow,
});
