import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import { type Folding, foldPeriod, type Rounding } from "../index.ts";

const date = (text: string) => CalendarDate.make(text);

interface Case {
  readonly name: string;
  readonly folding: Folding;
  readonly scores: ReadonlyArray<readonly [day: string, score: number]>;
  readonly on: string;
  readonly rounding?: Rounding;
  readonly key: string;
  readonly score: number;
  readonly of: ReadonlyArray<string>;
}

const quarters = [
  ["2026-01-01", 10],
  ["2026-05-17", 20],
  ["2026-09-30", 31],
] as const;

const CASES: ReadonlyArray<Case> = [
  {
    name: "months are summed into a quarter, and others are left alone",
    folding: { from: "month", to: "quarter", how: "sum" },
    scores: [
      ["2026-01-05", 10],
      ["2026-03-31", -4],
      ["2026-04-01", 100],
      ["2025-12-31", 100],
    ],
    on: "2026-02-15",
    key: "2026-Q1",
    score: 6,
    of: ["2026-01 10", "2026-03 -4"],
  },
  {
    name: "two scores of a month are one month",
    folding: { from: "month", to: "year", how: "average" },
    scores: [
      ["2026-01-31", 5],
      ["2026-01-05", 10],
      ["2026-02-05", 5],
    ],
    on: "2026-02-15",
    key: "2026",
    score: 10,
    of: ["2026-01 15", "2026-02 5"],
  },
  {
    name: "quarters are averaged over those that have a score, rounded down",
    folding: { from: "quarter", to: "year", how: "average" },
    scores: quarters,
    on: "2026-12-31",
    key: "2026",
    score: 20,
    of: ["2026-Q1 10", "2026-Q2 20", "2026-Q3 31"],
  },
  {
    name: "an average is rounded half up where the document says so",
    folding: { from: "month", to: "year", how: "average" },
    scores: [
      ["2026-01-05", 2],
      ["2026-02-05", 1],
    ],
    on: "2026-12-31",
    rounding: "halfUp",
    key: "2026",
    score: 2,
    of: ["2026-01 2", "2026-02 1"],
  },
  {
    name: "a score of nothing pulls an average down",
    folding: { from: "quarter", to: "year", how: "average" },
    scores: [...quarters, ["2026-12-01", 0]],
    on: "2026-12-31",
    key: "2026",
    score: 15,
    of: ["2026-Q1 10", "2026-Q2 20", "2026-Q3 31", "2026-Q4 0"],
  },
  {
    name: "the best two quarters count, the earlier of equal ones",
    folding: { from: "quarter", to: "year", how: "bestOf", best: 2 },
    scores: [...quarters, ["2026-12-01", 20]],
    on: "2026-12-31",
    key: "2026",
    score: 51,
    of: ["(2026-Q1 10)", "2026-Q2 20", "2026-Q3 31", "(2026-Q4 20)"],
  },
  {
    name: "all count where there are fewer than the best so many",
    folding: { from: "quarter", to: "year", how: "bestOf", best: 4 },
    scores: quarters,
    on: "2026-12-31",
    key: "2026",
    score: 61,
    of: ["2026-Q1 10", "2026-Q2 20", "2026-Q3 31"],
  },
  {
    name: "a week belongs to the month of its Thursday, whatever day names it",
    folding: { from: "week", to: "month", how: "sum" },
    scores: [
      ["2026-03-30", 1],
      ["2026-04-05", 2],
      ["2026-04-06", 4],
      ["2026-03-29", 8],
    ],
    on: "2026-04-30",
    key: "2026-04",
    score: 7,
    of: ["2026-W14 3", "2026-W15 4"],
  },
  {
    name: "nothing folds into nothing",
    folding: { from: "month", to: "year", how: "average" },
    scores: [["2025-01-01", 7]],
    on: "2026-12-31",
    key: "2026",
    score: 0,
    of: [],
  },
];

describe("folding", () => {
  it.each(CASES)("$name", ({ folding, scores, on, rounding, key, score, of }) => {
    const dated = scores.map(([day, points]) => ({ date: date(day), score: points }));
    const folded = foldPeriod(folding, dated, date(on), rounding);
    expect(folded).toMatchObject({ key, score });
    expect(
      folded.of.map((one) =>
        one.counts ? `${one.key} ${one.score}` : `(${one.key} ${one.score})`,
      ),
    ).toEqual(of);
  });
});
