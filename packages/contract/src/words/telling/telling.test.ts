import { type CapPeriod, Step } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { tellElder, tellInEnglish } from "../../index.ts";
import { base, CASES, capped, told } from "./testing/cases.ts";

const when = { eventDate: CalendarDate.make("2026-03-05") };

const WINDOWS: Record<CapPeriod, readonly [zh: string, en: string]> = {
  activity: ["一次最多15分", "at most 15 points for one claim"],
  day: ["当天最多15分", "at most 15 points in K"],
  week: ["当周最多15分", "at most 15 points in K"],
  month: ["当月最多15分", "at most 15 points in K"],
  twoMonths: ["这两个月最多15分", "at most 15 points in K"],
  quarter: ["当季最多15分", "at most 15 points in K"],
  halfYear: ["这半年最多15分", "at most 15 points in K"],
  year: ["当年最多15分", "at most 15 points in K"],
  life: ["一辈子最多15分", "at most 15 points in a lifetime"],
  balance: ["账上最多15分", "at most 15 points on the account"],
};

describe("a claim told", () => {
  it.each(CASES)("to an elder: $name", ({ told: one, counted = { scale: 0 }, zh }) => {
    expect(tellElder(one, when, counted)).toBe(zh);
  });

  it.each(CASES)("in English: $name", ({ told: one, counted = { scale: 0 }, en }) => {
    expect(tellInEnglish(one, when, counted)).toBe(en);
  });

  it.each(Object.entries(WINDOWS))("names the window of a cap over %s", (period, [zh, en]) => {
    const one = told([base, { ...capped, period: period as CapPeriod, key: "K" }]);
    expect(tellElder(one, when, { scale: 0 }).split("，")).toContain(zh);
    expect(tellInEnglish(one, when, { scale: 0 })).toContain(en);
  });

  it("is there for every kind of step", () => {
    const tags = new Set(CASES.flatMap(({ told: { steps } }) => steps.map(({ _tag }) => _tag)));
    expect(tags.size).toBe(Step.members.length);
  });

  it("never says more than 14 characters in one breath to an elder", () => {
    const breaths = CASES.flatMap(({ zh }) => zh.split("，"));
    const hanzi = (text: string) => [...text.matchAll(/\p{Script=Han}/gu)].length;
    expect(breaths.filter((breath) => hanzi(breath) > 14)).toEqual([]);
  });
});
