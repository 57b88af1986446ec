import { describe, expect, it } from "vitest";
import { PersonName } from "../index.ts";
import { ALONE_LEAVES, decided, ID, LEAVE, on, SPLIT, told, why } from "./testing/acts.ts";
import { ALONE, date, household, points, resident, ZHANGS } from "./testing/families.ts";

describe("a split", () => {
  it("makes a new household of who goes, with the points that were stated", () => {
    const { homes, people, flows } = decided(SPLIT);
    expect(homes).toMatchObject([{ id: "new", number: "3-014", head: "son", dissolved: null }]);
    expect(people.map(({ id, relation, householdId }) => [id, relation, householdId])).toEqual([
      ["son", "head", "new"],
      ["inlaw", "spouse", "new"],
      ["kid", "child", "new"],
    ]);
    expect(flows).toEqual([{ from: "zhang", to: "new", amount: 40 }]);
  });

  it.each([
    { name: "all stay", share: { _tag: "AllStay" }, amount: [] },
    { name: "by heads, what is left over stays", share: { _tag: "ByHeads" }, amount: [72] },
  ] as const)("shares points: $name", ({ share, amount }) => {
    const { flows } = decided({ ...SPLIT, share });
    expect(flows.map((flow) => flow.amount)).toEqual(amount);
  });

  it("leaves what stands on hold, and debts, with the old household", () => {
    const purses = new Map([[household("zhang"), { balance: points(120), held: points(50) }]]);
    expect(decided({ ...SPLIT, share: { _tag: "ByHeads" } }, { purses }).flows).toMatchObject([
      { amount: 42 },
    ]);
    const debt = new Map([[household("zhang"), { balance: points(-5), held: points(0) }]]);
    expect(decided({ ...SPLIT, share: { _tag: "ByHeads" } }, { purses: debt }).flows).toEqual([]);
  });

  it("takes the head along and leaves the old household with the head that was named", () => {
    const goes = [resident("old"), resident("wife")];
    const { homes, people } = decided({
      ...{ ...SPLIT, goes, newHead: resident("old"), head: resident("son") },
    });
    expect(homes).toMatchObject([{ head: "old" }, { id: "zhang", head: "son" }]);
    expect(people.find(({ id }) => id === "inlaw")?.relation).toBe("spouse");
  });
});

describe("who goes", () => {
  it("dies: is no member any more, and the head who follows sees the others as they are", () => {
    const { people, homes, departed } = decided(LEAVE);
    expect(departed).toEqual(["old"]);
    expect(homes).toMatchObject([{ head: "wife" }]);
    expect(people.find(({ id }) => id === "old")?.departure).toEqual({ how: "died", on });
    expect(people.find(({ id }) => id === "son")?.relation).toBeUndefined();
  });

  it("as the last one leaves the points to whom that was decided", () => {
    const heir = { _tag: "ToHousehold", household: household("zhang") } as const;
    expect(decided({ ...ALONE_LEAVES, heir })).toMatchObject({
      homes: [{ id: "chen", head: null, dissolved: on }],
      flows: [{ from: "chen", to: "zhang", amount: 30 }],
    });
    const pool = decided({ ...ALONE_LEAVES, heir: { _tag: "ToPool" } });
    expect(pool.flows).toEqual([{ from: "chen", to: null, amount: 30 }]);
  });

  it("to work is away since then, and at home when back", () => {
    const away = decided({
      ...{ _tag: "GoAway", ...told, resident: resident("son"), to: "广东", back: null },
    }).people;
    expect(away).toMatchObject([{ residence: "away", absence: { since: on, to: "广东" } }]);
    const people = [...ZHANGS.filter(({ id }) => id !== "son"), ...away, ALONE];
    const back = decided({ _tag: "ComeHome", ...told, resident: resident("son") }, { people });
    expect(back.people).toMatchObject([{ residence: "home", absence: null }]);
  });

  it("and comes back is a member where they come to", () => {
    const left = { ...ALONE, departure: { how: "movedOut", on: date("2020-01-01") } } as const;
    const act = { _tag: "Return", ...told, resident: ALONE.id, into: household("zhang") } as const;
    const decision = decided({ ...act, relation: "other" }, { people: [...ZHANGS, left] });
    expect(decision.returned).toEqual([ALONE.id]);
    expect(decision.people).toMatchObject([{ householdId: "zhang", departure: null }]);
  });
});

describe("a merge", () => {
  it("brings everybody and all points, debts too", () => {
    const act = { _tag: "Merge", ...told, household: household("chen") } as const;
    const into = { ...act, into: household("zhang") };
    expect(decided(into)).toMatchObject({
      homes: [{ id: "chen", dissolved: on }],
      people: [{ id: "alone", householdId: "zhang", relation: "other" }],
      flows: [{ amount: 30 }],
    });
    const purses = new Map([[household("chen"), { balance: points(-8), held: points(0) }]]);
    expect(decided(into, { purses }).flows).toMatchObject([{ amount: -8 }]);
  });
});

describe("a new head", () => {
  it("sees the others as they are, but for what is said of them", () => {
    const act = { _tag: "ChangeHead", ...told, household: household("zhang") } as const;
    const { people } = decided({
      ...{ ...act, head: resident("son") },
      relations: [{ resident: resident("wife"), relation: "other" }],
    });
    expect(people.map(({ id, relation }) => [id, relation])).toEqual([
      ["old", "parent"],
      ["wife", "other"],
      ["son", "head"],
      ["inlaw", "spouse"],
      ["kid", "child"],
    ]);
  });
});

describe("the history", () => {
  it("says only what changed, and numbers masked", () => {
    const { changes, verb } = decided({
      ...{ _tag: "CorrectPerson", why, resident: resident("old") },
      facts: { idNumber: ID, name: PersonName.make("张得山") },
    });
    expect(verb).toBe("correct");
    expect(changes).toEqual([
      {
        ...{ subject: "resident", id: "old" },
        before: { name: "张德山", idNumber: null },
        after: { name: "张得山", idNumber: "5***************3X" },
      },
    ]);
  });
});
