import { Option } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { CalendarDate } from "../time/index.ts";
import { type Price, priceOn } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);
const price = (points: number, from: string): Price => ({
  points: Points.make(points),
  from: date(from),
});

describe("the price on a day", () => {
  const history = [
    price(30, "2026-01-01"),
    price(35, "2026-03-01"),
    price(32, "2026-03-01"),
    price(40, "2026-06-01"),
  ];
  it.each([
    { name: "is none before the first", on: "2025-12-31", points: null },
    { name: "is the first from its day on", on: "2026-01-01", points: 30 },
    { name: "stays until the day before the next", on: "2026-02-28", points: 30 },
    { name: "is what was set last for the same day", on: "2026-03-01", points: 32 },
    { name: "does not yet know what comes", on: "2026-05-31", points: 32 },
    { name: "stays from the last on", on: "2030-01-01", points: 40 },
  ])("$name", ({ on, points }) => {
    expect(Option.getOrNull(priceOn(history, date(on)))).toBe(points);
  });

  it("is the newer one where an older date was set later", () => {
    const late = [price(40, "2026-03-01"), price(35, "2026-02-01")];
    expect(Option.getOrNull(priceOn(late, date("2026-04-01")))).toBe(40);
  });

  it("is none where none was ever set", () => {
    expect(priceOn([], date("2026-03-05"))).toEqual(Option.none());
  });
});
