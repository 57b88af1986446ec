import { describe, expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { CalendarDate } from "../time/index.ts";
import { cheapestGood, type Good, GoodId, isQuiet, quietSince } from "./index.ts";

const day = (text: string) => CalendarDate.make(text);
const SINCE = day("2026-03-01");

const good = (name: string, price: number | null, changes: Partial<Good> = {}): Good => ({
  ...{ id: GoodId.make(name), name, unit: "件", barcode: null, photo: null },
  ...{ onShelf: true, onHand: 3 },
  prices: price === null ? [] : [{ points: Points.make(price), from: SINCE }],
  ...changes,
});

describe("the cheapest good", () => {
  it("is one that lies there for everybody, with the price of the day", () => {
    const quota = { pieces: 1, within: "month", per: "elder" } as const;
    const shelf = [
      good("off", 1, { onShelf: false }),
      good("gone", 2, { onHand: 0 }),
      good("unpriced", null),
      good("elders", 3, { terms: { quota } }),
      good("soap", 5),
      good("rice", 30),
    ];
    expect(cheapestGood(shelf, SINCE)).toEqual({ name: "soap", price: 5 });
    expect(cheapestGood(shelf.slice(0, 4), SINCE)).toBeNull();
  });
});

describe("a household that took nothing", () => {
  it("is asked after when ninety days are over", () => {
    expect(quietSince(day("2026-05-30"))).toBe(SINCE);
  });

  it.each([
    { name: "it never took anything", old: 10, last: null, cheapest: 10, quiet: true },
    {
      name: "it last took something the day before",
      old: 10,
      last: "2026-02-28",
      cheapest: 10,
      quiet: true,
    },
    {
      name: "it took something on the first of the days",
      old: 10,
      last: "2026-03-01",
      cheapest: 10,
      quiet: false,
    },
    { name: "what it had reaches for nothing", old: 9, last: null, cheapest: 10, quiet: false },
    { name: "the shelf is empty", old: 10, last: null, cheapest: null, quiet: false },
  ])("$name: $quiet", ({ old, last, cheapest, quiet }) => {
    const resting = { old: Points.make(old), last: last === null ? null : day(last) };
    expect(isQuiet(resting, cheapest === null ? null : Points.make(cheapest), SINCE)).toBe(quiet);
  });
});
