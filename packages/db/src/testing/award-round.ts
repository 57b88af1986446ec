import { StaffId } from "@huzhu/domain/governance";
import {
  type AwardScheme,
  CandidateId,
  openRound,
  RoundId,
  SCHEME_FORMAT,
  SchemeCode,
  scoreRound,
} from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { NOW, TODAY, WANG } from "./village.ts";

export const SCHEME: AwardScheme = {
  format: SCHEME_FORMAT,
  code: SchemeCode.make("good-neighbour"),
  title: "好邻居",
  version: 1,
  effectiveFrom: TODAY,
  who: "household",
  period: "halfYear",
  criteria: [{ kind: "deed", title: "探访", fact: "visitsGiven", per: 1, marks: 5, most: 50 }],
  vetoes: [],
  allocation: { _tag: "Proportional", payIn: Fen.make(100) },
  reward: "money",
  line: "awards",
  notice: { days: 5, working: true },
};

/** A round that was just opened, and the same one with one household marked. */
export const OPENED = Result.getOrThrow(
  openRound(
    ...([
      {
        ...{ id: RoundId.make("r"), scheme: SCHEME, adopted: true, on: TODAY },
        ...{ available: null, basis: null },
      },
      Fen.make(30_000),
      { id: StaffId.make("li") },
      NOW,
    ] as const),
  ),
);

const household = { id: CandidateId.make(WANG.id), deeds: { visitsGiven: 4 } };
export const SCORED = Result.getOrThrow(scoreRound(OPENED, [household], NOW));
