import { type AnnualFact, type AnnualReport, annualFacts, annualReport } from "@huzhu/contract";
import { LineCode } from "@huzhu/domain/fund";
import { MeetingId } from "@huzhu/domain/governance";
import { RoundId } from "@huzhu/domain/incentives";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";

const day = (text: string) => CalendarDate.make(text);
const NOTHING = { income: 0, spent: 0, given: 0, redeemed: 0, visits: 0, minutes: 0, meals: 0 };
const months = Array.from({ length: 12 }, (_, nth) => ({ month: nth + 1, ...NOTHING }));

/** A year in which nothing happened. */
export const EMPTY_YEAR: AnnualReport = {
  ...{ year: 2025, years: [2026, 2025], from: day("2025-01-01"), to: day("2025-12-31"), months },
  money: { before: 0, income: 0, spent: 0, left: 0, inKind: 0, sources: [], lines: [] },
  ...{ help: { helpers: 0 }, elders: [], meals: [], awards: [], decisions: [], grievances: [] },
};

/** A year up to March, in which a bit of everything happened. */
export const ANNUAL: AnnualReport = {
  ...{ year: 2026, years: [2026, 2025], from: day("2026-01-01"), to: day("2026-03-05") },
  months: months.map((one) =>
    one.month === 2
      ? {
          ...{ month: 2, income: 120_000, spent: 45_050, given: 300, redeemed: 120 },
          ...{ visits: 4, minutes: 185, meals: 31 },
        }
      : one,
  ),
  money: {
    ...{ before: 10_000, income: 120_000, spent: 45_050, left: 84_950, inKind: 0 },
    sources: [
      { source: "charity", income: 120_000 },
      { source: "government", income: 0 },
    ],
    lines: [
      { line: LineCode.make("canteen"), title: "老年食堂", income: 120_000, spent: 45_050 },
      { line: LineCode.make("relief"), title: "急难帮扶", income: 0, spent: 0 },
    ],
  },
  help: { helpers: 3 },
  elders: [
    { hamlet: "上寨", elders: 8, reached: 3 },
    { hamlet: "河边", elders: 5, reached: 0 },
  ],
  meals: [{ title: "午餐", times: 31, eaters: 6 }],
  awards: [
    {
      ...{ round: RoundId.make("award-1"), title: "好邻居", period: "2026-02", reward: "money" },
      ...{ on: day("2026-02-20"), total: 30_000 },
      winners: [
        { masked: "张*", hamlet: "上寨" },
        { masked: "王**", hamlet: "上寨" },
      ],
    },
  ],
  decisions: [
    {
      ...{ meeting: MeetingId.make("meeting-1"), on: day("2026-02-11"), body: "committee" },
      ...{ title: "采用好邻居评奖办法", carried: true, present: 8, inFavour: 7 },
      ...{ against: 1, abstained: 0, recused: 1 },
    },
  ],
  grievances: [
    { kind: "provider", made: 2, upheld: 1, dismissed: 0, open: 1 },
    { kind: "award", made: 0, upheld: 0, dismissed: 0, open: 0 },
  ],
};

export const FACTS: ReadonlyArray<AnnualFact> = [
  {
    ...{ on: day("2026-02-03"), who: "魏**", what: "走访", amount: 65 },
    record: { kind: "visit", id: "visit-1" },
  },
  {
    ...{ on: day("2026-02-08"), who: "李*", what: "走访", amount: 120 },
    record: { kind: "visit", id: "visit-2" },
  },
];

/** A year's report, and what its figures count. */
export const withAnnual = (server: FakeServer): FakeServer =>
  server
    .on(annualReport, ({ query }) => Result.succeed(query.year === 2025 ? EMPTY_YEAR : ANNUAL))
    .on(annualFacts, ({ query }) => Result.succeed(query.month === 3 ? [] : FACTS));
