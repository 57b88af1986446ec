import { Hamlet, Resident } from "@huzhu/domain/people";
import { OtherVisitStep, RequestId, VisitId } from "@huzhu/domain/reciprocity";
import { HelperId } from "@huzhu/domain/reciprocity/helper";
import { Assigned, Open, Ranked, Slot, Wanted } from "@huzhu/domain/reciprocity/matching";
import { WhyFirst } from "@huzhu/domain/reciprocity/standing";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";

const arranges: Caller = { kind: "staff", duty: "arrange-visits" };

/** What somebody is wanted for: a visit that is planned already, or a request that has none yet. */
export const WeekTask = Schema.Struct({
  id: Wanted.fields.id,
  of: Schema.Union([
    Schema.TaggedStruct("Visit", { visit: VisitId }),
    Schema.TaggedStruct("Request", { request: RequestId }),
  ]),
  elder: Resident.fields.id,
  name: Resident.fields.name,
  hamlet: Hamlet.fields.name,
  /** `null` where nobody has said yet which service of the catalog it is. */
  service: Schema.NullOr(Schema.String),
  serviceTitle: Schema.String,
  slots: Wanted.fields.slots,
  minutes: Schema.Int,
  priority: Schema.Int,
  /** Why it comes before others. */
  first: Schema.Array(WhyFirst),
  /** Who goes as it stands; `null` where nobody does. */
  now: Schema.NullOr(HelperId),
});
export type WeekTask = typeof WeekTask.Type;

/** How a helper's week looks if the proposal is taken. */
export const WeekLoad = Schema.Struct({
  helper: HelperId,
  name: Schema.String,
  /** Visits that stand, and those that are proposed. */
  standing: Schema.Int,
  proposed: Schema.Int,
  most: Schema.Int,
});
export type WeekLoad = typeof WeekLoad.Type;

export const WeekView = Schema.Struct({
  from: CalendarDate,
  to: CalendarDate,
  tasks: Schema.Array(WeekTask),
  assigned: Schema.Array(Assigned),
  open: Schema.Array(Open),
  /** Tasks that go to somebody else than now, where somebody fell ill. */
  changed: Schema.Array(Wanted.fields.id),
  load: Schema.Array(WeekLoad),
});
export type WeekView = typeof WeekView.Type;

export const week = query({
  name: "week.propose",
  path: "/api/week",
  caller: arranges,
  summary:
    "Who could go to whom in a week, and why nobody goes to the rest; with `gone`, who takes over.",
  query: Schema.Struct({
    /** Any day of the week; today where it is left out. */
    on: Schema.optionalKey(CalendarDate),
    /** A helper who falls ill: only their visits are given to others. */
    gone: Schema.optionalKey(HelperId),
  }),
  answer: WeekView,
});

export const acceptWeek = command({
  name: "week.accept",
  path: "/api/week",
  caller: arranges,
  summary: "Takes proposals over: says of planned visits who goes and in which part of the day.",
  body: Schema.Struct({
    given: Schema.Array(
      Schema.Struct({ visit: VisitId, helper: HelperId, part: Slot.fields.part }),
    ).check(Schema.isMinLength(1), Schema.isMaxLength(1000)),
  }),
  answer: Schema.Struct({ visits: Schema.Int }),
  refusals: [OtherVisitStep],
});

/** A helper in the order of asking, by name. */
export const RankedHelper = Schema.Struct({ ...Ranked.fields, name: Schema.String });
export type RankedHelper = typeof RankedHelper.Type;

export const rankedHelpers = query({
  name: "week.rank",
  path: "/api/week/rank/:task",
  caller: arranges,
  summary: "All helpers for one task of the week, in the order of asking, each with why.",
  params: Schema.Struct({ task: Wanted.fields.id }),
  query: Schema.Struct({ on: Schema.optionalKey(CalendarDate) }),
  answer: Schema.Array(RankedHelper),
});
