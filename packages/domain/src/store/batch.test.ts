import { describe, expect, it } from "vitest";
import { CalendarDate } from "../time/calendar-date.ts";
import { type Batch, takeOut } from "./batch.ts";
import type { MovementKind } from "./stock.ts";

const day = (text: string): CalendarDate => CalendarDate.make(text);
const TODAY = day("2026-05-04");
const batch = (place: number, left: number, bestBefore: string | null = null): Batch => ({
  batch: place,
  left,
  bestBefore: bestBefore === null ? null : day(bestBefore),
});
const SHELF = [
  batch(1, 5),
  batch(2, 2, "2026-07-01"),
  batch(3, 4, "2026-06-01"),
  batch(4, 1, "2026-05-03"),
  batch(5, 3, "2026-06-01"),
];

describe("what goes first", () => {
  it.each<{
    name: string;
    kind: MovementKind;
    pieces: number;
    of?: number;
    parts: ReadonlyArray<readonly [batch: number, pieces: number]> | null;
  }>([
    { name: "spoils first", kind: "redemption", pieces: -3, parts: [[3, -3]] },
    {
      name: "came first where both spoil on a day, and lasts for ever at last",
      kind: "gift",
      pieces: -10,
      parts: [
        [3, -4],
        [5, -3],
        [2, -2],
        [1, -1],
      ],
    },
    { name: "is never spoiled", kind: "redemption", pieces: -15, parts: null },
    {
      name: "is what spoiled, where it is thrown away",
      kind: "expiry",
      pieces: -1,
      parts: [[4, -1]],
    },
    {
      name: "is the batch that somebody chose",
      kind: "damage",
      pieces: -2,
      of: 1,
      parts: [[1, -2]],
    },
    { name: "is no more than that batch has", kind: "damage", pieces: -3, of: 2, parts: null },
  ])("$name", ({ kind, pieces, of, parts }) => {
    const going = { kind, pieces, eventDate: TODAY, ...(of === undefined ? {} : { of }) };
    const taken = takeOut(SHELF, going);
    expect(taken?.map((part) => [part.batch, part.pieces]) ?? null).toEqual(parts);
  });

  it("is good on its best-before day itself", () => {
    const last = [batch(1, 1, TODAY)];
    expect(takeOut(last, { kind: "award", pieces: -1, eventDate: TODAY })).toHaveLength(1);
  });
});
