import { Meeting, Motion } from "@huzhu/domain/governance";
import {
  AwardScheme,
  Candidate,
  CandidateId,
  FilialPayment,
  Round,
  RoundStep,
} from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { Household } from "@huzhu/domain/people";
import { Scale } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { MatterStanding } from "../meetings/views.ts";

/** A budget line that awards can be paid from, and what of it nothing else is promised. */
export const AwardLineRow = Schema.Struct({
  code: Schema.String,
  title: Schema.String,
  /** In fen, in the bank and in the cash box together. */
  available: Schema.Int,
});
export type AwardLineRow = typeof AwardLineRow.Type;

/** Where one version of a scheme stands: only what a meeting adopted opens rounds. */
export const SchemeStanding = Schema.Struct({
  code: AwardScheme.fields.code,
  version: AwardScheme.fields.version,
  ...MatterStanding.fields,
});
export type SchemeStanding = typeof SchemeStanding.Type;

/** Every version of every scheme, and what a form needs to write another one. */
export const AwardSchemes = Schema.Struct({
  schemes: Schema.Array(AwardScheme),
  standings: Schema.Array(SchemeStanding),
  lines: Schema.Array(AwardLineRow),
  scale: Scale,
});
export type AwardSchemes = typeof AwardSchemes.Type;

/** A candidate as a list names them. */
export const CandidateName = Schema.Struct({
  id: CandidateId,
  /** The head of the household, the person, or the hamlet. */
  name: Schema.String,
  /** As papers and screens in public have it. */
  masked: Schema.String,
  hamlet: Schema.String,
  number: Schema.NullOr(Schema.String),
  household: Schema.NullOr(Household.fields.id),
});
export type CandidateName = typeof CandidateName.Type;

const { judgements, vetoes, ...counted } = Candidate.fields;
/** What the books count of somebody. */
export const CountedDeeds = Schema.Struct(counted);
export type CountedDeeds = typeof CountedDeeds.Type;

/** Whom a scheme would look at in a period: everybody who did anything, with what they did. */
export const AwardRehearsal = Schema.Struct({
  from: CalendarDate,
  to: CalendarDate,
  counted: Schema.Array(CountedDeeds),
  names: Schema.Array(CandidateName),
});
export type AwardRehearsal = typeof AwardRehearsal.Type;

/** A line of what children pay, with names. */
export const FilialRow = Schema.Struct({
  ...FilialPayment.fields,
  elderName: Schema.String,
  hamlet: Schema.String,
  /** Whether another line strikes it. */
  struck: Schema.Boolean,
});
export type FilialRow = typeof FilialRow.Type;

export const AwardRoundRow = Schema.Struct({
  id: Round.fields.id,
  title: Schema.String,
  ...{ period: Schema.String, from: CalendarDate, to: CalendarDate },
  ...{ who: AwardScheme.fields.who, reward: AwardScheme.fields.reward, budget: Fen },
  candidates: Schema.Int,
  winners: Schema.Int,
  /** What they get together, in fen. */
  total: Schema.Int,
  step: RoundStep,
  /** The last day on which anybody may object; null where it does not hang. */
  until: Schema.NullOr(CalendarDate),
  /** How many objections nobody decided yet. */
  objections: Schema.Int,
});
export type AwardRoundRow = typeof AwardRoundRow.Type;

const Named = Schema.Struct({ id: Schema.String, name: Schema.String });

/** One round with everything that its page shows. */
export const AwardRoundView = Schema.Struct({
  round: Round,
  names: Schema.Array(CandidateName),
  /** What the books say of the candidates today; it may differ from what hangs. */
  recounted: Schema.Array(CountedDeeds),
  /** Who of the staff did what, and who of the committee keeps out. */
  staff: Schema.Array(Named),
  members: Schema.Array(Named),
  /** Whose household or kin it is about: the one who looks neither judges nor decides these. */
  own: Schema.Array(CandidateId),
  /** The motion that waits for its vote. */
  motion: Schema.NullOr(
    Schema.Struct({ meeting: Meeting.fields.id, motion: Motion.fields.id, date: CalendarDate }),
  ),
  events: Schema.Array(Schema.Struct({ what: Schema.String, at: Instant, by: Schema.String })),
  scale: Scale,
});
export type AwardRoundView = typeof AwardRoundView.Type;
