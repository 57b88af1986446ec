import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BatchChange, decideBatch, takeBack } from "./index.ts";
import { date, facts, household, LOWER, resident, TODAY, UPPER } from "./testing/families.ts";

const told = { on: TODAY, why: "春节后外出" };
const AWAY: BatchChange = { _tag: "SetAway", ...told, to: "广东", back: null };
const everybody = ["old", "wife", "son", "inlaw", "kid", "alone"].map(resident);

const CHANGES: ReadonlyArray<BatchChange> = [
  AWAY,
  { _tag: "SetHome", ...told },
  { _tag: "MoveToHamlet", ...told, hamlet: LOWER },
  { _tag: "MoveToHamlet", ...told, hamlet: UPPER },
  { _tag: "JoinHousehold", ...told, into: household("chen"), relation: "other" },
  { _tag: "SetRegistered", why: "迁户口", registered: false },
  { _tag: "SetRelation", why: "登错了", relation: "sibling" },
];

describe("one change for many", () => {
  it("changes each of them, dated and with the reason", () => {
    const { verb, eventDate, why, people, notChanged } = decideBatch(facts(), AWAY, everybody);
    expect({ verb, eventDate, why, notChanged }).toEqual({
      ...{ verb: "goAway", eventDate: TODAY, why: "春节后外出", notChanged: [] },
    });
    expect(people.map(({ absence }) => absence)).toEqual(
      everybody.map(() => ({ since: TODAY, to: "广东", back: null })),
    );
  });

  it.each([
    { name: "who is not there", change: AWAY, who: "nobody", tag: "NotInRegister" },
    { name: "who is at home already", change: CHANGES[1], who: "son", tag: "NothingChanges" },
    { name: "a head who goes alone", change: CHANGES[4], who: "alone", tag: "SameHousehold" },
    { name: "what a head is", change: CHANGES[6], who: "old", tag: "IsHead" },
    { name: "who would leave points to nobody", change: CHANGES[4], who: "son", tag: null },
  ])("names $name, and the others go on", ({ change = AWAY, who, tag }) => {
    const { notChanged, changes } = decideBatch(facts(), change, [resident(who), resident("kid")]);
    const tags = notChanged.filter((one) => one.resident === who).map((one) => one.refusal._tag);
    expect(tags).toEqual(tag === null ? [] : [tag]);
    expect(changes.length + notChanged.length).toBeGreaterThanOrEqual(2);
  });

  it("moves a household once, with everybody in it, and keeps its number", () => {
    const { homes, changes } = decideBatch(
      facts(),
      { _tag: "MoveToHamlet", ...told, hamlet: LOWER },
      everybody,
    );
    expect(homes.map(({ id, number, hamletId }) => [id, number, hamletId])).toEqual([
      ["zhang", "3-001", LOWER],
      ["chen", "3-002", LOWER],
    ]);
    expect(changes).toHaveLength(2);
  });

  it("lets the last one stay who would leave points to nobody", () => {
    const into = { _tag: "JoinHousehold", ...told, into: household("zhang"), relation: "other" };
    const { notChanged } = decideBatch(facts(), into as BatchChange, [resident("alone")]);
    expect(notChanged.map(({ refusal }) => refusal._tag)).toEqual(["PointsUndecided"]);
  });

  it("happens on no day that has not come", () => {
    const tomorrow = { ...AWAY, on: date("2026-11-26") };
    const { notChanged, changes } = decideBatch(facts(), tomorrow, everybody);
    expect(changes).toEqual([]);
    expect(notChanged.map(({ refusal }) => refusal._tag)).toEqual(
      everybody.map(() => "NotHappenedYet"),
    );
  });

  it("is taken back as a whole: everything is as it was", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), fc.subarray(everybody), (change, some) => {
        const before = facts();
        const { homes, people, changes, verb, eventDate } = decideBatch(before, change, some);
        const after = {
          ...before,
          homes: before.homes.map((home) => homes.find(({ id }) => id === home.id) ?? home),
          people: before.people.map((one) => people.find(({ id }) => id === one.id) ?? one),
        };
        const dated = changes.map((each, sequence) => ({ ...each, sequence, verb, eventDate }));
        const back = takeBack(after, dated);
        if (back._tag === "Failure") throw new Error(back.failure._tag);
        for (const home of back.success.homes) expect(before.homes).toContainEqual(home);
        for (const person of back.success.people) expect(before.people).toContainEqual(person);
        expect(back.success.changes).toHaveLength(changes.length);
      }),
    );
  });
});
