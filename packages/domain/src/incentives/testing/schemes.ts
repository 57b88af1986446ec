import { Fen } from "../../money/index.ts";
import { CalendarDate } from "../../time/index.ts";
import {
  type Allocation,
  type AwardScheme,
  type Candidate,
  CandidateId,
  type Deeds,
  SCHEME_FORMAT,
  SchemeCode,
} from "../index.ts";

export const fen = (n: number): Fen => Fen.make(n);

const PROPORTIONAL: Allocation = { _tag: "Proportional", payIn: fen(1) };

/** 好邻居: visits and good faces, and what the committee thinks; quarrels are a veto. */
export const scheme = (but: Partial<AwardScheme> = {}): AwardScheme => ({
  format: SCHEME_FORMAT,
  code: SchemeCode.make("good-neighbour"),
  title: "好邻居",
  version: 1,
  effectiveFrom: CalendarDate.make("2026-01-01"),
  who: "household",
  period: "halfYear",
  criteria: [
    { kind: "deed", title: "探访", fact: "visitsGiven", per: 2, marks: 5, most: 50 },
    { kind: "deed", title: "老人满意", fact: "goodVisits", per: 1, marks: 1, most: 20 },
    { kind: "judged", title: "评议", most: 30 },
  ],
  vetoes: ["虐待老人"],
  allocation: PROPORTIONAL,
  reward: "money",
  line: "好邻居",
  notice: { days: 7, working: false },
  ...but,
});

export const candidate = (id: string, deeds: Deeds, but: Partial<Candidate> = {}): Candidate => ({
  id: CandidateId.make(id),
  deeds,
  judgements: [],
  vetoes: [],
  ...but,
});
