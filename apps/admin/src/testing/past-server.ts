import { countedDeeds, DEEDS_AT_ONCE, households, rulebooks } from "@huzhu/contract";
import { type CountedDeeds, columnIn, eachValue } from "@huzhu/domain/claims";
import { Points } from "@huzhu/domain/points";
import { Quantity, type Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { addDays, CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { NOW, PEOPLE, RULEBOOK, ZHANG } from "./village.ts";
import { villageServer } from "./village-server.ts";

const FIRST_DAY = CalendarDate.make("2025-01-01");
const DAYS = 365;

/** A meeting, two hours at the river, and now and then rubbish, with what each gave. */
const DONE = [
  { rule: RuleCode.make("A01"), quantity: Quantity.make(1), points: Points.make(2) },
  { rule: RuleCode.make("A02"), quantity: Quantity.make(2), points: Points.make(6) },
  { rule: RuleCode.make("C01"), quantity: Quantity.make(1), points: Points.make(-5) },
] as const;

/** The deeds from one place to another of a past of so many, spread over the days of a year. */
export const deedsBetween = (from: number, to: number, count: number): CountedDeeds => {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  const who = columnIn(places.map((nth) => PEOPLE[((nth * 7) % 11) % PEOPLE.length] ?? ZHANG));
  const done = columnIn(places.map((nth) => DONE[nth % 10 === 9 ? 2 : nth % 2] ?? DONE[0]));
  const days = columnIn(places.map((nth) => Math.floor((nth * DAYS) / count)));
  return {
    rule: eachValue(done, ({ rule }) => rule),
    quantity: eachValue(done, ({ quantity }) => quantity),
    eventDate: eachValue(days, (day) => addDays(FIRST_DAY, day)),
    household: eachValue(who, ({ household }) => household),
    hamlet: eachValue(who, ({ hamlet }) => hamlet),
    resident: eachValue(who, ({ id }) => id),
    particulars: eachValue(done, () => ({})),
    points: eachValue(done, ({ points }) => points),
    counted: eachValue(done, ({ points }) => points),
  };
};

/** The next version: meetings give more, the river nothing, and there is a ceiling for each month. */
export const NEXT: Rulebook = {
  ...RULEBOOK.rulebook,
  format: "huzhu-rulebook-2",
  version: 2,
  effectiveFrom: CalendarDate.make("2026-04-01"),
  rules: RULEBOOK.rulebook.rules
    .filter(({ kind }) => kind !== "perQuantity")
    .map((rule) => (rule.kind === "fixed" ? { ...rule, points: Points.make(3), caps: [] } : rule)),
  caps: [{ period: "month", most: Points.make(300), of: "village" }],
};

const withHouseholds = (server: FakeServer): FakeServer =>
  server.on(households, () => {
    const rows = PEOPLE.map(({ household: id, householdNumber: number, hamlet, name, age }) => ({
      id,
      number,
      hamlet,
      head: name,
      members: 2,
      elders: age > 60 ? 1 : 0,
      balance: Points.make(0),
    }));
    return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
  });

/**
 * The invented village with so many claims behind it, and a next version that is not in force. Each
 * page of the past waits for `before`, which is told where the page begins.
 */
export const pastServer = (
  count: number,
  before: (place: number) => Promise<void> = async () => {},
): FakeServer =>
  withHouseholds(villageServer("admin"))
    .on(rulebooks, () =>
      Result.succeed([
        { rulebook: NEXT, adoptedAt: NOW, adoptedBy: "王主任", decision: null, current: false },
        RULEBOOK,
      ]),
    )
    .on(countedDeeds, async ({ query }) => {
      const from = query.after === undefined ? 0 : Number(query.after.split(" ")[1]);
      await before(from);
      const to = Math.min(count, from + DEEDS_AT_ONCE);
      const next = to < count ? `2025-01-01 ${to} x` : null;
      const total = query.after === undefined ? count : null;
      return Result.succeed({ deeds: deedsBetween(from, to, count), total, next });
    });
