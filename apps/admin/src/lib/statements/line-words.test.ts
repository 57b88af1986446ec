import type { Portion } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { portionsOf } from "./line-words.ts";

const words = (amount: Points) => `${amount}分`;
const earned = (amount: number): Portion => ({
  origin: "earned",
  expires: null,
  amount: Points.make(amount),
});
const granted = (amount: number): Portion => ({
  origin: "granted",
  expires: CalendarDate.make("2026-12-31"),
  amount: Points.make(amount),
});

const ending = (amount: number, day: string): Portion => ({
  ...earned(amount),
  expires: CalendarDate.make(day),
});

describe("what a line is made of", () => {
  it.each([
    { name: "nothing that is told", line: { opened: [], drawn: [] }, said: [] },
    {
      name: "one credit",
      line: { opened: [earned(6)], drawn: [] },
      said: ["自己挣的，长期有效"],
    },
    {
      name: "lots that are alike, as one",
      line: { opened: [], drawn: [earned(3), earned(2)] },
      said: ["用的是自己挣的，长期有效"],
    },
    {
      name: "lots of two kinds, each with its amount",
      line: { opened: [], drawn: [granted(4), earned(3), earned(2)] },
      said: ["用的是4分村里发的，2026年12月31日止；5分自己挣的，长期有效"],
    },
    {
      name: "many lots from the first to the last, by origin",
      line: { opened: [], drawn: [granted(1), ending(2, "2027-01-31"), ending(3, "2027-02-28")] },
      said: [
        "用的是1分村里发的，2026年12月31日止；5分自己挣的（2批，2027年1月31日到2027年2月28日止）",
      ],
    },
    {
      name: "what a reversal gave back",
      line: { opened: [], drawn: [granted(-4)] },
      said: ["退回村里发的，2026年12月31日止"],
    },
  ])("$name", ({ line, said }) => {
    expect(portionsOf(line, words)).toEqual(said);
  });
});
