import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { AccountId, Points } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { nextDays, PeriodEmpty, PeriodNotOver, PeriodSheet, proposePeriod } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);

/** Ten in the morning of 2 April in China. */
const NOW = Instant.make(Date.parse("2026-04-02T02:00:00Z"));

const DECEMBER = { number: 4, from: date("2025-12-01"), to: date("2025-12-31") };
const FEBRUARY = { number: 9, from: date("2028-02-01"), to: date("2028-02-28") };

const CASES = [
  {
    name: "the first begins with the first event",
    last: null,
    firstEvent: "2026-01-08",
    to: "2026-03-31",
    days: { number: 1, from: "2026-01-08", to: "2026-03-31" },
  },
  {
    name: "the next begins on the day after, over the end of a year",
    last: DECEMBER,
    firstEvent: "2025-02-03",
    to: "2026-03-31",
    days: { number: 5, from: "2026-01-01", to: "2026-03-31" },
  },
  {
    name: "one day is enough, and yesterday is over",
    last: { ...DECEMBER, to: date("2026-03-31") },
    firstEvent: "2025-02-03",
    to: "2026-04-01",
    days: { number: 5, from: "2026-04-01", to: "2026-04-01" },
  },
] as const;

const REFUSED = [
  {
    name: "today is not over",
    last: DECEMBER,
    firstEvent: "2025-02-03",
    to: "2026-04-02",
    refusal: new PeriodNotOver({ to: date("2026-04-02"), today: date("2026-04-02") }),
  },
  {
    name: "the last closed day cannot be closed again",
    last: DECEMBER,
    firstEvent: "2025-02-03",
    to: "2025-12-31",
    refusal: new PeriodEmpty({ from: date("2026-01-01"), to: date("2025-12-31") }),
  },
  {
    name: "nothing happened so early",
    last: null,
    firstEvent: "2026-01-08",
    to: "2026-01-07",
    refusal: new PeriodEmpty({ from: date("2026-01-08"), to: date("2026-01-07") }),
  },
  {
    name: "nothing happened ever",
    last: null,
    firstEvent: null,
    to: "2026-03-31",
    refusal: new PeriodEmpty({ from: null, to: date("2026-03-31") }),
  },
] as const;

const before = ({ last, firstEvent }: (typeof CASES | typeof REFUSED)[number]) => ({
  last,
  firstEvent: firstEvent === null ? null : date(firstEvent),
});

describe("the days of the next period", () => {
  it.each(CASES)("$name", (one) => {
    expect(nextDays(before(one), date(one.to), NOW)).toEqual(Result.succeed(one.days));
  });

  it.each(REFUSED)("refused: $name", (one) => {
    expect(nextDays(before(one), date(one.to), NOW)).toEqual(Result.fail(one.refusal));
  });

  it("know the leap day", () => {
    const now = Instant.make(Date.parse("2028-04-01T02:00:00Z"));
    const days = nextDays({ last: FEBRUARY, firstEvent: null }, date("2028-03-31"), now);
    expect(Result.getOrThrow(days).from).toBe("2028-02-29");
  });
});

describe("a proposed period", () => {
  const wang = { account: AccountId.make("wang"), kind: "household", unit: "points" } as const;
  const turnover = {
    ...wang,
    credits: Points.make(30),
    debits: Points.make(-12),
    found: Points.make(25),
  };
  const facts = {
    last: DECEMBER,
    firstEvent: null,
    to: date("2026-03-31"),
    by: StaffId.make("zhang"),
    note: "",
  };

  it("goes on from the closing before, and says how far the stored balance is off", () => {
    const closings = [{ account: wang.account, closing: Points.make(8) }];
    const sheet = Result.getOrThrow(
      proposePeriod({ ...facts, turnovers: [turnover], closings }, NOW),
    );
    expect(sheet.lines).toEqual([{ ...turnover, opening: 8, closing: 26, variance: -1 }]);
    expect(sheet.period).toMatchObject({
      number: 5,
      state: "proposed",
      preparedBy: "zhang",
      preparedAt: NOW,
      signedBy: null,
    });
    expect(Schema.is(PeriodSheet)(sheet)).toBe(true);
  });

  it("opens an account with nothing that the period before did not know", () => {
    const result = proposePeriod({ ...facts, turnovers: [turnover], closings: [] }, NOW);
    expect(Result.getOrThrow(result).lines).toMatchObject([{ opening: 0, closing: 18 }]);
  });

  it("is a defect where an account with points has gone", () => {
    const closings = [{ account: AccountId.make("li"), closing: Points.make(8) }];
    expect(() => proposePeriod({ ...facts, turnovers: [turnover], closings }, NOW)).toThrow("li");
  });

  it("is refused with its days", () => {
    const result = proposePeriod(
      { ...facts, to: date("2026-04-02"), turnovers: [turnover], closings: [] },
      NOW,
    );
    expect(Result.isFailure(result) && result.failure._tag).toBe("PeriodNotOver");
  });
});
