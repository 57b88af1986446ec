import {
  DayToCome,
  EndsBeforeStart,
  NotAnElder,
  Revocation,
  RevokedAlready,
} from "@huzhu/domain/elders";
import { Resident } from "@huzhu/domain/people";
import {
  CompanionWish,
  HelperAlready,
  HelperId,
  HelperProfile,
  HelpingPerson,
  QualificationDraft,
  QualificationId,
  QualifiedAlready,
  TimeTwice,
  TooYoungToHelp,
  TrainingDraft,
  TrainingId,
  WishedAndNot,
} from "@huzhu/domain/reciprocity/helper";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { HelpersView, HelperView } from "./views.ts";

export * from "./phone-links.ts";
export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-helpers" };
const keeps: Caller = { kind: "staff", duty: "keep-helpers" };
const ofHelper = Schema.Struct({ helper: HelperId });

export const helpers = query({
  name: "helpers.list",
  path: "/api/helpers",
  caller: sees,
  summary: "Everybody on the roster of helpers, and which skills the village lacks or will lack.",
  answer: HelpersView,
});

export const helper = query({
  name: "helpers.see",
  path: "/api/helpers/:helper",
  caller: sees,
  summary: "One helper with papers, courses, what they gave and received, and whom they know.",
  params: ofHelper,
  answer: HelperView,
});

export const enrollHelper = command({
  name: "helpers.enroll",
  path: "/api/helpers",
  caller: keeps,
  summary: "Takes somebody of the village or from outside onto the roster.",
  body: Schema.Struct({ person: HelpingPerson, profile: HelperProfile }),
  answer: Schema.Struct({ id: HelperId }),
  refusals: [TooYoungToHelp, HelperAlready, TimeTwice],
});

export const changeHelper = command({
  name: "helpers.change",
  path: "/api/helpers/:helper/profile",
  caller: keeps,
  summary: "Writes down what a helper says now: skills, times, a rest, leaving.",
  params: ofHelper,
  body: Schema.Struct({
    profile: HelperProfile,
    why: Schema.String.check(Schema.isMaxLength(120)),
  }),
  answer: Schema.Struct({ id: HelperId }),
  refusals: [TimeTwice],
});

export const qualifyHelper = command({
  name: "helpers.qualify",
  path: "/api/helpers/:helper/qualifications",
  caller: keeps,
  summary: "Takes a qualification down from its paper.",
  params: ofHelper,
  body: Schema.Struct({ qualification: QualificationDraft }),
  answer: Schema.Struct({ id: QualificationId }),
  refusals: [EndsBeforeStart, QualifiedAlready],
});

export const endQualification = command({
  name: "helpers.endQualification",
  path: "/api/qualifications/:qualification/end",
  caller: keeps,
  summary: "Ends a qualification from a day on, with why.",
  params: Schema.Struct({ qualification: QualificationId }),
  body: Schema.Struct({ end: Revocation.mapFields(({ from, why }) => ({ from, why })) }),
  answer: Schema.Struct({ id: QualificationId }),
  refusals: [RevokedAlready, EndsBeforeStart],
});

export const recordTraining = command({
  name: "helpers.train",
  path: "/api/trainings",
  caller: keeps,
  summary: "Takes down a course that was held, and who was there.",
  body: Schema.Struct({ training: TrainingDraft }),
  answer: Schema.Struct({ id: TrainingId }),
  refusals: [DayToCome],
});

/** Whom an elder would like at the door, and who could be named. */
export const CompanionView = Schema.Struct({
  wish: CompanionWish,
  /** Who could come: everybody on the roster but the elder. */
  helpers: Schema.Array(Schema.Struct({ id: HelperId, name: Schema.String })),
});
export type CompanionView = typeof CompanionView.Type;

export const companion = query({
  name: "helpers.companion",
  path: "/api/elders/:resident/companion",
  caller: sees,
  summary:
    "Whom an elder would like at the door. A helper's own household is not told that they are not wanted.",
  params: Schema.Struct({ resident: Resident.fields.id }),
  answer: CompanionView,
});

export const wishCompanion = command({
  name: "helpers.wish",
  path: "/api/elders/:resident/companion",
  caller: keeps,
  summary:
    "Writes down what an elder speaks, whether a woman or a man should come, and whom they would like.",
  params: Schema.Struct({ resident: Resident.fields.id }),
  body: CompanionWish.mapFields(({ elder: _, ...wish }) => wish),
  answer: Schema.Struct({ id: Resident.fields.id }),
  refusals: [NotAnElder, WishedAndNot],
});
