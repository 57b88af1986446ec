import { describe, expect, it } from "vitest";
import { CalendarDate } from "../time/index.ts";
import {
  type Good,
  GoodId,
  type GoodStanding,
  goodStanding,
  type Quota,
  type Terms,
} from "./index.ts";

const rice = GoodId.make("rice");
const NONE = new Map<GoodId, number>();
const today = CalendarDate.make("2026-11-27");

const standing = (quota: Quota | null, elders: number, taken: number): GoodStanding => {
  const good: Pick<Good, "id" | "terms"> = quota ? { id: rice, terms: { quota } } : { id: rice };
  return goodStanding(good, { elders, elderCame: false, taken: new Map([[rice, taken]]) }, today);
};

const counted = (left: number, within: Quota["within"], again: string): GoodStanding => ({
  ...{ _tag: "Counted", left, within },
  again: CalendarDate.make(again),
});

const home = { pieces: 2, per: "household", within: "month" } as const;
const elder = { pieces: 1, per: "elder", within: "year" } as const;

describe("how a good stands to a household", () => {
  it.each<{
    name: string;
    quota: Quota | null;
    elders: number;
    taken: number;
    is: GoodStanding;
  }>([
    { name: "without a quota", quota: null, elders: 0, taken: 9, is: { _tag: "Free" } },
    ...[
      { taken: 0, left: 2 },
      { taken: 1, left: 1 },
      { taken: 2, left: 0 },
      { taken: 3, left: 0 },
    ].map(({ taken, left }) => ({
      ...{ name: `with two a month, ${taken} taken`, quota: home, elders: 0, taken },
      is: counted(left, "month", "2026-12-01"),
    })),
    {
      ...{ name: "with three a quarter", elders: 4, taken: 1 },
      quota: { pieces: 3, per: "household", within: "quarter" },
      is: counted(2, "quarter", "2027-01-01"),
    },
    {
      ...{ name: "with one a year for each of two elders", quota: elder, elders: 2, taken: 1 },
      is: counted(1, "year", "2027-01-01"),
    },
    {
      ...{ name: "for elders only, where there are none", quota: elder, elders: 0, taken: 0 },
      is: { _tag: "Outside", takers: "elderHomes" },
    },
  ])("$name", ({ quota, elders, taken, is }) => {
    expect(standing(quota, elders, taken)).toEqual(is);
  });
});

const homes = { neither: [0, false], theirs: [1, false], came: [1, true] } as const;

describe("who may take a good", () => {
  it.each<{ terms: Terms; in: string }>([
    { terms: {}, in: "neither theirs came" },
    { terms: { takers: "elderHomes" }, in: "theirs came" },
    { terms: { takers: "elders" }, in: "came" },
    { terms: { quota: elder }, in: "theirs came" },
    { terms: { quota: elder, takers: "elders" }, in: "came" },
    { terms: { quota: home, takers: "elders" }, in: "came" },
  ])("by $terms: $in", ({ terms, in: within }) => {
    const free = Object.entries(homes).filter(([, [elders, elderCame]]) => {
      const standing = goodStanding({ id: rice, terms }, { elders, elderCame, taken: NONE }, today);
      return standing._tag !== "Outside";
    });
    expect(free.map(([name]) => name).join(" ")).toBe(within);
  });
});
