import { Schema } from "effect";
import { Notice } from "../../claims/chain/notice.ts";
import { ObjectionId } from "../../claims/chain/objection.ts";
import { Party } from "../../claims/party.ts";
import { Tally } from "../../governance/committee/count-votes.ts";
import { Recusal } from "../../governance/committee/recuse.ts";
import { StaffId } from "../../governance/staff.ts";
import { Fen } from "../../money/fen.ts";
import { Why } from "../../points/reason.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { CandidateId, RoundId } from "../ids.ts";
import { AwardLine, AwardScheme } from "../scheme.ts";
import { Candidate } from "../score.ts";
import { AwardGoods } from "./award-goods.ts";

const said = { by: StaffId, at: Instant, why: Why };

/** What came of an objection: nothing, or the facts of a candidate were put right. */
export const AwardRuling = Schema.Struct({
  ...said,
  /** The candidate as they should have been; `null` where the objection was dismissed. */
  righted: Schema.NullOr(Candidate),
});

/** 异议 against a result: about one candidate, taken down in the words of whoever objects. */
export const AwardObjection = Schema.Struct({
  id: ObjectionId,
  candidate: CandidateId,
  /** Who took it down at the console, or the household that said so at the kiosk. */
  by: Party,
  /** Who said so, where staff took it down. */
  from: Schema.NullOr(Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60))),
  why: Why,
  at: Instant,
  ruling: Schema.NullOr(AwardRuling),
});
export type AwardObjection = typeof AwardObjection.Type;

/** 勘误: what an upheld objection changed of a published result, amount by amount. */
export const AwardErratum = Schema.Struct({
  objection: ObjectionId,
  at: Instant,
  changes: Schema.Array(
    Schema.Struct({ candidate: CandidateId, before: Schema.Int, after: Schema.Int }),
  ),
});
export type AwardErratum = typeof AwardErratum.Type;

const voted = { recusals: Schema.Array(Recusal), tally: Tally, votedAt: Instant };
const published = {
  ...voted,
  notice: Notice,
  objections: Schema.Array(AwardObjection),
  errata: Schema.Array(AwardErratum),
};

/** How far a round has come. What everybody gets always follows from candidates and budget. */
export const RoundState = Schema.Union([
  /** Nobody has been marked yet. */
  Schema.TaggedStruct("Opened", {}),
  /** Marked, and open to the committee's looks. */
  Schema.TaggedStruct("Scored", { at: Instant }),
  /** The committee said no; it can be marked again. */
  Schema.TaggedStruct("TurnedDown", voted),
  Schema.TaggedStruct("Voted", voted),
  /** Given up before the committee agreed. */
  Schema.TaggedStruct("Dropped", said),
  Schema.TaggedStruct("OnNotice", published),
  /** The notice is over and everything is decided. */
  Schema.TaggedStruct("Final", { ...published, finalAt: Instant }),
  Schema.TaggedStruct("Paid", {
    ...{ ...published, finalAt: Instant, paidAt: Instant, paidBy: StaffId },
    /** What was handed over, where it was goods. */
    goods: Schema.optionalKey(AwardGoods),
  }),
]);
export type RoundState = typeof RoundState.Type;

export const RoundStep = Schema.Literals([
  "Opened",
  "Scored",
  "TurnedDown",
  "Voted",
  "Dropped",
  "OnNotice",
  "Final",
  "Paid",
]);
export type RoundStep = RoundState["_tag"];

/** 评奖: one period's awards by one scheme out of one budget line. */
export const Round = Schema.Struct({
  id: RoundId,
  scheme: AwardScheme,
  /** The name of the period that is rewarded: `2026-H1`. */
  period: Schema.String,
  /** The first and the last day of it. */
  from: CalendarDate,
  to: CalendarDate,
  /** The budget line that pays, where one does. */
  line: Schema.NullOr(AwardLine),
  budget: Fen,
  /** What the scheme's pool is a share of, in fen. */
  basis: Schema.NullOr(Fen),
  candidates: Schema.Array(Candidate),
  openedAt: Instant,
  openedBy: StaffId,
  state: RoundState,
});
export type Round = typeof Round.Type;
