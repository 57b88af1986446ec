import { RiskClass } from "@huzhu/domain/elders";
import { Hamlet, Resident } from "@huzhu/domain/people";
import { DayOver, HelperId, Visit } from "@huzhu/domain/reciprocity";
import { Assigned, Open, Slot } from "@huzhu/domain/reciprocity/matching";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { ServiceUnknown } from "../refusals/registers.ts";

const arranges: Caller = { kind: "staff", duty: "arrange-visits" };

/** Who is not seen as often as they should be, and since when or from when on. */
const GapView = Schema.Struct({
  elder: Resident.fields.id,
  name: Resident.fields.name,
  hamlet: Hamlet.fields.name,
  risk: RiskClass,
  /** The last day by which somebody should be there; null where nobody ever was. */
  due: Schema.NullOr(CalendarDate),
  /** Days that nobody was there; null where nobody ever was, or where it is still to come. */
  days: Schema.NullOr(Schema.Int),
  overdue: Schema.Boolean,
});

/** One visit of the proposal, with who goes and why them. */
export const ProposedVisit = Schema.Struct({
  ...GapView.fields,
  helper: HelperId,
  helperName: Schema.String,
  slot: Slot,
  reasons: Assigned.fields.reasons,
});
export type ProposedVisit = typeof ProposedVisit.Type;

/** The visits that close most gaps of two weeks, and what stays open, with why. */
export const RadarProposal = Schema.Struct({
  from: CalendarDate,
  to: CalendarDate,
  visits: Schema.Array(ProposedVisit),
  left: Schema.Array(Schema.Struct({ ...GapView.fields, why: Open.fields.why })),
});
export type RadarProposal = typeof RadarProposal.Type;

export const radarProposal = query({
  name: "radar.propose",
  path: "/api/radar/proposal",
  caller: arranges,
  summary: "The visits, with day and helper, that close most overdue and predicted gaps.",
  query: Schema.Struct({ service: Visit.fields.service }),
  answer: RadarProposal,
  refusals: [ServiceUnknown],
});

export const acceptRadar = command({
  name: "radar.accept",
  path: "/api/radar/visits",
  caller: arranges,
  summary: "Plans proposed visits, one or all: all that are named, or none of them.",
  body: Schema.Struct({
    service: Visit.fields.service,
    visits: Schema.Array(
      Schema.Struct({
        elder: Resident.fields.id,
        helper: HelperId,
        slot: Slot,
        days: GapView.fields.days,
      }),
    ).check(Schema.isMinLength(1), Schema.isMaxLength(500)),
  }),
  answer: Schema.Struct({ visits: Schema.Int }),
  refusals: [DayOver, ServiceUnknown],
});
