import { FundLine, FundSource, Year } from "@huzhu/domain/fund";
import { Meeting, MeetingBody, Motion, Voices } from "@huzhu/domain/governance";
import { AwardScheme, RoundId } from "@huzhu/domain/incentives";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A month of the year: money in fen, points in smallest units, time in minutes. */
const AnnualMonth = Schema.Struct({
  month: Schema.Int,
  ...{ income: Schema.Int, spent: Schema.Int },
  ...{ given: Schema.Int, redeemed: Schema.Int },
  ...{ visits: Schema.Int, minutes: Schema.Int, meals: Schema.Int },
});

/** A round whose result was final in the year; winners by their masked names, never by rank. */
const AnnualAward = Schema.Struct({
  round: RoundId,
  title: AwardScheme.fields.title,
  period: Schema.String,
  reward: AwardScheme.fields.reward,
  on: CalendarDate,
  /** In fen, smallest units or pieces, as `reward` says. */
  total: Schema.Int,
  winners: Schema.Array(Schema.Struct({ masked: Schema.String, hamlet: Schema.String })),
});

const AnnualDecision = Schema.Struct({
  meeting: Meeting.fields.id,
  on: CalendarDate,
  body: MeetingBody,
  title: Motion.fields.title,
  carried: Schema.Boolean,
  ...{ present: Voices, inFavour: Voices, against: Voices, abstained: Voices, recused: Voices },
});

/** What people were not content with, and what came of it. */
export const GrievanceKind = Schema.Literals(["provider", "award"]);
const AnnualGrievances = Schema.Struct({
  kind: GrievanceKind,
  ...{ made: Schema.Int, upheld: Schema.Int, dismissed: Schema.Int, open: Schema.Int },
});

/** 年度报告: a year of the village in figures, to be read out and hung up. Nobody's full name. */
export const AnnualReport = Schema.Struct({
  year: Year,
  /** The years in which anything moved, and this one. */
  years: Schema.Array(Year),
  from: CalendarDate,
  /** The last day that is counted: the year's, or today. */
  to: CalendarDate,
  months: Schema.Array(AnnualMonth),
  /** In fen. */
  money: Schema.Struct({
    ...{ before: Schema.Int, income: Schema.Int, spent: Schema.Int, left: Schema.Int },
    inKind: Schema.Int,
    sources: Schema.Array(Schema.Struct({ source: FundSource, income: Schema.Int })),
    lines: Schema.Array(
      Schema.Struct({
        ...{ line: FundLine.fields.code, title: FundLine.fields.title },
        ...{ income: Schema.Int, spent: Schema.Int },
      }),
    ),
  }),
  help: Schema.Struct({ helpers: Schema.Int }),
  elders: Schema.Array(
    Schema.Struct({ hamlet: Schema.String, elders: Schema.Int, reached: Schema.Int }),
  ),
  meals: Schema.Array(
    Schema.Struct({ title: Schema.String, times: Schema.Int, eaters: Schema.Int }),
  ),
  awards: Schema.Array(AnnualAward),
  decisions: Schema.Array(AnnualDecision),
  grievances: Schema.Array(AnnualGrievances),
});
export type AnnualReport = typeof AnnualReport.Type;

/** What a figure of the report counts. */
export const AnnualFigure = Schema.Literals(["given", "redeemed", "visits", "meals", "unreached"]);
export type AnnualFigure = typeof AnnualFigure.Type;

/** One of the facts that a figure counts: a booking, a visit, a meal, an elder. */
export const AnnualFact = Schema.Struct({
  /** `null` where it is no event. */
  on: Schema.NullOr(CalendarDate),
  /** Masked; empty where it is about nobody alone. */
  who: Schema.String,
  what: Schema.String,
  /** Smallest units, minutes or times, as the figure counts; `null` where it counts people. */
  amount: Schema.NullOr(Schema.Int),
  /** The record that says so. */
  record: Schema.NullOr(
    Schema.Struct({ kind: Schema.Literals(["transfer", "visit", "resident"]), id: Schema.String }),
  ),
});
export type AnnualFact = typeof AnnualFact.Type;
