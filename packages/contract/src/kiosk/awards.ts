import { NoticeOver, ObjectedAlready } from "@huzhu/domain/claims";
import {
  AwardScheme,
  CandidateId,
  NoSuchCandidate,
  Round,
  RoundElsewhere,
} from "@huzhu/domain/incentives";
import { Points, Why } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, kiosk, query } from "../endpoint/index.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

/** A line of a result that hangs, as a public screen shows it: masked, and without a place (law I17). */
export const KioskAward = Schema.Struct({
  round: Round.fields.id,
  candidate: CandidateId,
  /** How the scheme is called, and which days it looks at. */
  title: Schema.String,
  from: CalendarDate,
  to: CalendarDate,
  hamlet: Schema.String,
  /** 王**. */
  maskedName: Schema.String,
  reward: AwardScheme.fields.reward,
  /** In fen; nothing where somebody gets nothing. */
  fen: Schema.Int,
  /** Where it is points that are given. */
  points: Schema.NullOr(Points),
  until: CalendarDate,
  /** Whether it is the card holder's own. */
  own: Schema.Boolean,
});
export type KioskAward = typeof KioskAward.Type;

export const kioskAwards = query({
  name: "kiosk.awards",
  method: "POST",
  path: "/api/kiosk/awards",
  caller: kiosk,
  summary: "Results that hang, masked; anybody may read them, and a card marks its own line.",
  body: Schema.Struct({ own: Schema.NullOr(Schema.Struct(withCard)) }),
  answer: Schema.Array(KioskAward),
  refusals: [...WITH_CARD],
});

export const objectToAwardAtKiosk = command({
  name: "kiosk.objectToAward",
  path: "/api/kiosk/award-objections",
  caller: kiosk,
  summary: "The card holder's household says why a line of a result is not right.",
  body: Schema.Struct({ ...withCard, round: Round.fields.id, candidate: CandidateId, why: Why }),
  answer: Schema.Struct({ until: CalendarDate }),
  refusals: [RoundElsewhere, NoSuchCandidate, NoticeOver, ObjectedAlready, ...WITH_CARD],
});
