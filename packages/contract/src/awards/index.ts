import { NoticeOver, ObjectedAlready } from "@huzhu/domain/claims";
import { LineClosed, LineShort, MoneyPlace, OverPlan, UnknownLine } from "@huzhu/domain/fund";
import {
  Meeting,
  MeetingElsewhere,
  Motion,
  MotionIsPut,
  NotResolved,
} from "@huzhu/domain/governance";
import {
  AbovePool,
  AwardGoods,
  AwardObjection,
  AwardScheme,
  BudgetTooHigh,
  CandidateId,
  DeedLine,
  GoodsNotChosen,
  Judgement,
  JudgesOwn,
  MarksTooHigh,
  NobodyMerits,
  NoSuchCandidate,
  NothingRighted,
  NothingToRule,
  NoWholePieces,
  ObjectionsOpen,
  OverBudget,
  Round,
  RoundElsewhere,
  RulesOwnCase,
  SchemeAdopted,
  SchemeFaulty,
  SchemeNotAdopted,
  StillOnNotice,
  UnknownCriterion,
} from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { Why } from "@huzhu/domain/points";
import { OutOfStock, WrongDirection } from "@huzhu/domain/store";
import { CalendarDate, Period } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { POSTING } from "../ledger/posting.ts";
import { AwardRehearsal, AwardRoundRow, AwardRoundView, AwardSchemes } from "./views.ts";

export * from "./filial.ts";
export * from "./of-household.ts";
export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-rounds" };
const keeps: Caller = { kind: "staff", duty: "keep-rounds" };

const { format: _format, version: _version, ...draft } = AwardScheme.fields;
const who = AwardScheme.fields.who;

export const awardSchemes = query({
  name: "awards.schemes",
  path: "/api/awards/schemes",
  caller: sees,
  summary: "Every version of every award scheme, and the lines that can pay.",
  answer: AwardSchemes,
});

export const keepScheme = command({
  name: "awards.keepScheme",
  path: "/api/awards/schemes",
  caller: { kind: "staff", duty: "keep-schemes" },
  summary: "Keeps a scheme as the next version of its code; what rewards no deed is refused.",
  body: Schema.Struct(draft),
  answer: AwardScheme,
  refusals: [SchemeFaulty],
});

export const putSchemeToVote = command({
  name: "awards.putSchemeToVote",
  path: "/api/awards/schemes/:code/motion",
  caller: { kind: "staff", duty: "call-meeting" },
  summary: "Puts a version of a scheme to a meeting; once it is carried, rounds are opened by it.",
  params: Schema.Struct({ code: AwardScheme.fields.code }),
  body: Schema.Struct({ version: AwardScheme.fields.version, meeting: Meeting.fields.id }),
  answer: Motion,
  refusals: [MeetingElsewhere, MotionIsPut, NotResolved, SchemeAdopted],
});

export const awardRehearsal = query({
  name: "awards.rehearsal",
  path: "/api/awards/rehearsal",
  caller: sees,
  summary:
    "Everybody who did anything in a period, and what: a draft is tried on it in the browser.",
  query: Schema.Struct({ who, period: Period, on: CalendarDate }),
  answer: AwardRehearsal,
});

export const awardDeeds = query({
  name: "awards.deeds",
  path: "/api/awards/deeds",
  caller: sees,
  summary: "What stands behind the figures of one candidate, line by line.",
  query: Schema.Struct({ who, candidate: CandidateId, from: CalendarDate, to: CalendarDate }),
  answer: Schema.Array(DeedLine),
});

const ofRound = Schema.Struct({ round: Round.fields.id });

export const awardRounds = query({
  name: "awards.rounds",
  path: "/api/awards/rounds",
  caller: sees,
  summary: "All rounds and how far each has come, the newest first.",
  answer: Schema.Array(AwardRoundRow),
});

export const awardRound = query({
  name: "awards.round",
  path: "/api/awards/rounds/:round",
  caller: sees,
  summary:
    "One round: candidates with marks and reasons, the vote, the notice, objections, errata.",
  params: ofRound,
  answer: AwardRoundView,
});

export const openAwardRound = command({
  name: "awards.openRound",
  path: "/api/awards/rounds",
  caller: keeps,
  summary: "Opens a round over a period and marks everybody by what the books count.",
  body: Schema.Struct({
    ...{ code: AwardScheme.fields.code, version: AwardScheme.fields.version },
    /** Any day of the period. */
    on: CalendarDate,
    budget: Fen,
    /** What the scheme's pool is a share of. */
    basis: Schema.NullOr(Fen),
  }),
  answer: Schema.Struct({ round: Round.fields.id }),
  refusals: [
    ...[SchemeFaulty, SchemeNotAdopted, BudgetTooHigh, AbovePool],
    ...[RoundElsewhere, OverBudget, NobodyMerits],
  ],
});

export const scoreAwardRound = command({
  name: "awards.scoreRound",
  path: "/api/awards/rounds/:round/score",
  caller: keeps,
  summary: "Counts again what everybody did; what the committee said stays.",
  params: ofRound,
  answer: ofRound,
  refusals: [RoundElsewhere, OverBudget, NobodyMerits],
});

export const judgeCandidate = command({
  name: "awards.judge",
  path: "/api/awards/rounds/:round/judgements",
  caller: keeps,
  summary: "Writes down what the committee says of one candidate, with a reason for every mark.",
  params: ofRound,
  body: Schema.Struct({
    candidate: CandidateId,
    judgements: Schema.Array(Judgement),
    vetoes: Schema.Array(Schema.String),
  }),
  answer: ofRound,
  refusals: [
    ...[RoundElsewhere, NoSuchCandidate, JudgesOwn, UnknownCriterion, MarksTooHigh],
    ...[OverBudget, NobodyMerits],
  ],
});

export const putRoundToVote = command({
  name: "awards.putToVote",
  path: "/api/awards/rounds/:round/motion",
  caller: { kind: "staff", duty: "call-meeting" },
  summary:
    "Puts the round to a meeting of the committee; who has to keep out follows from who wins.",
  params: ofRound,
  body: Schema.Struct({ meeting: Meeting.fields.id }),
  answer: Motion,
  refusals: [RoundElsewhere, MeetingElsewhere, MotionIsPut, NotResolved],
});

export const dropAwardRound = command({
  name: "awards.dropRound",
  path: "/api/awards/rounds/:round/drop",
  caller: keeps,
  summary: "Gives a round up that the committee has not agreed to.",
  params: ofRound,
  body: Schema.Struct({ why: Why }),
  answer: ofRound,
  refusals: [RoundElsewhere],
});

export const publishAwardRound = command({
  name: "awards.publishRound",
  path: "/api/awards/rounds/:round/publish",
  caller: keeps,
  summary: "Hangs the result out for the days of its scheme.",
  params: ofRound,
  answer: ofRound,
  refusals: [RoundElsewhere],
});

export const objectToAward = command({
  name: "awards.object",
  path: "/api/awards/rounds/:round/objections",
  caller: { kind: "staff", duty: "see-rounds" },
  summary: "Takes down what somebody says against a result that hangs.",
  params: ofRound,
  body: Schema.Struct({
    candidate: CandidateId,
    from: AwardObjection.fields.from.members[0],
    why: Why,
  }),
  answer: ofRound,
  refusals: [RoundElsewhere, NoSuchCandidate, NoticeOver, ObjectedAlready],
});

export const ruleOnAward = command({
  name: "awards.rule",
  path: "/api/awards/rounds/:round/objections/:objection",
  caller: { kind: "staff", duty: "rule-on-objection" },
  summary:
    "Dismisses an objection, or counts anew what the candidate did and hangs an erratum out.",
  params: Schema.Struct({ ...ofRound.fields, objection: AwardObjection.fields.id }),
  body: Schema.Struct({
    why: Why,
    /** What is right of the committee's judgement; null dismisses. Deeds are counted anew. */
    righted: Schema.NullOr(
      Schema.Struct({
        judgements: Schema.Array(Judgement),
        vetoes: Schema.Array(Schema.String),
      }),
    ),
  }),
  answer: ofRound,
  refusals: [
    ...[RoundElsewhere, NothingToRule, RulesOwnCase, NothingRighted, UnknownCriterion],
    ...[MarksTooHigh, OverBudget, NobodyMerits],
  ],
});

export const payAwardRound = command({
  name: "awards.payRound",
  path: "/api/awards/rounds/:round/pay",
  caller: { kind: "staff", duty: "pay-round" },
  summary:
    "Pays a final result once: money from its line, points from the issuance, goods from stock.",
  params: ofRound,
  /** Where the money lies; points, goods and honour need none. */
  body: Schema.Struct({
    place: MoneyPlace,
    /** What is handed over where the scheme pays in goods: it leaves the stock. */
    goods: Schema.optionalKey(
      Schema.Struct({ good: AwardGoods.fields.good, worth: AwardGoods.fields.worth }),
    ),
  }),
  answer: ofRound,
  refusals: [
    ...[RoundElsewhere, OverBudget, NobodyMerits],
    ...[UnknownLine, LineClosed, LineShort, OverPlan],
    ...[GoodsNotChosen, NoWholePieces, OutOfStock, WrongDirection],
    ...POSTING,
  ],
});

export const finishAwardRound = command({
  name: "awards.finishRound",
  path: "/api/awards/rounds/:round/finish",
  caller: keeps,
  summary: "Makes a result final that hung its days, with every objection decided.",
  params: ofRound,
  answer: ofRound,
  refusals: [RoundElsewhere, StillOnNotice, ObjectionsOpen],
});
