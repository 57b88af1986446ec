import { AwardScheme, Round } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { Household } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

/** What a family, or somebody of it, won in a round that hangs or hung on the board. */
export const WonAward = Schema.Struct({
  round: Round.fields.id,
  title: Schema.String,
  from: CalendarDate,
  to: CalendarDate,
  /** The household's head, or whoever of it won. */
  name: Schema.String,
  reward: AwardScheme.fields.reward,
  fen: Fen,
  /** Where points are what is won. */
  points: Schema.NullOr(Points),
  step: Schema.Literals(["OnNotice", "Final", "Paid"]),
});
export type WonAward = typeof WonAward.Type;

export const awardsOfHousehold = query({
  name: "awards.ofHousehold",
  path: "/api/households/:household/awards",
  caller: { kind: "staff", duty: "see-rounds" },
  summary: "What a family and its people won, the latest first.",
  params: Schema.Struct({ household: Household.fields.id }),
  answer: Schema.Array(WonAward),
});
