import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { IdNumber, PersonName } from "../index.ts";
import { type Act, type ActFacts, type Decision, decide } from "./index.ts";
import {
  ALONE,
  date,
  facts,
  household,
  points,
  resident,
  UPPER,
  ZHANGS,
} from "./testing/families.ts";

const on = date("2026-11-20");
const why = "开会说定";
const told = { on, why };
const ID = IdNumber.make("53010219410512123X");

const SPLIT: Extract<Act, { _tag: "Split" }> = {
  ...{ _tag: "Split", ...told, household: household("zhang"), number: "3-014", hamlet: UPPER },
  goes: [resident("son"), resident("inlaw"), resident("kid")],
  ...{ address: null, newHead: resident("son"), head: null },
  share: { _tag: "Stated", stay: points(80), go: points(40) },
};
const LEAVE: Extract<Act, { _tag: "Leave" }> = {
  ...{ _tag: "Leave", ...told, resident: resident("old"), how: "died" },
  ...{ head: resident("wife"), heir: null },
};
const ALONE_LEAVES = { ...LEAVE, resident: ALONE.id, head: null };

const decided = (act: Act, changes: Partial<ActFacts> = {}): Decision =>
  Result.getOrThrow(decide(facts(changes), act));

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

interface Case {
  readonly name: string;
  readonly act: Act;
  readonly with?: Partial<ActFacts>;
  readonly refusal: Readonly<Record<string, unknown>>;
}

const away = { _tag: "GoAway", ...told, resident: resident("son"), to: null, back: null } as const;
const BABY: Extract<Act, { _tag: "TakeIn" }> = {
  ...{ _tag: "TakeIn", ...told, household: household("zhang"), how: "born" },
  ...{ name: PersonName.make("张小红"), sex: "female", birthDate: on, idNumber: null },
  ...{ phone: null, relation: "grandchild", registered: true },
};

const CASES: ReadonlyArray<Case> = [
  {
    name: "a split by which nobody stays",
    act: { ...SPLIT, goes: ZHANGS.map(({ id }) => id) },
    refusal: { _tag: "NoSplit", goes: 5, members: 5 },
  },
  {
    name: "a split of strangers",
    act: { ...SPLIT, goes: [ALONE.id] },
    refusal: { _tag: "NotMember", name: "陈阿婆" },
  },
  {
    name: "a share that is not all there is",
    act: { ...SPLIT, share: { _tag: "Stated", stay: points(80), go: points(41) } },
    refusal: { _tag: "ShareNotExact", available: 120, stated: 121 },
  },
  {
    name: "a number that another household has",
    act: { ...SPLIT, number: "3-002" },
    refusal: { _tag: "NumberTaken", number: "3-002" },
  },
  {
    name: "a head who does not go along",
    act: { ...SPLIT, newHead: resident("old") },
    refusal: { _tag: "NotMember", name: "张德山" },
  },
  {
    name: "the last one's leaving, with points nobody has decided on",
    act: ALONE_LEAVES,
    refusal: { _tag: "PointsUndecided", number: "3-002", balance: 30 },
  },
  {
    name: "the last one's leaving, with points on hold",
    act: { ...ALONE_LEAVES, heir: { _tag: "ToPool" } },
    with: { purses: new Map([[household("chen"), { balance: points(9), held: points(4) }]]) },
    refusal: { _tag: "HoldsOpen", held: 4 },
  },
  {
    name: "the last one's leaving, with claims that wait",
    act: { ...ALONE_LEAVES, heir: { _tag: "ToPool" } },
    with: { pending: new Map([[household("chen"), 2]]) },
    refusal: { _tag: "ClaimsPending", count: 2 },
  },
  {
    name: "a merge with itself",
    act: { _tag: "Merge", ...told, household: household("chen"), into: household("chen") },
    refusal: { _tag: "SameHousehold" },
  },
  {
    name: "what has not happened yet",
    act: { ...away, on: date("2026-12-01") },
    refusal: { _tag: "NotHappenedYet", today: "2026-11-25" },
  },
  {
    name: "what changed again since",
    act: away,
    with: {
      last: [{ subject: "resident", id: "son", field: "residence", on: date("2026-11-22") }],
    },
    refusal: { _tag: "ChangedLater", later: "2026-11-22" },
  },
  {
    name: "a return before the going",
    act: { ...away, back: date("2026-01-01") },
    refusal: { _tag: "BackBeforeGone" },
  },
  {
    name: "what is so already",
    act: { _tag: "ComeHome", ...told, resident: resident("son") },
    refusal: { _tag: "NothingChanges" },
  },
  {
    name: "a second death",
    act: LEAVE,
    with: {
      people: ZHANGS.map((one) => ({ ...one, departure: { how: "died", on: date("2026-01-01") } })),
    },
    refusal: { _tag: "HasLeft", how: "died" },
  },
  {
    name: "the return of the dead",
    act: {
      _tag: "Return",
      ...told,
      resident: ALONE.id,
      into: household("zhang"),
      relation: "other",
    },
    with: { people: [{ ...ALONE, departure: { how: "died", on: date("2026-01-01") } }] },
    refusal: { _tag: "HasLeft" },
  },
  {
    name: "the return of somebody who never left",
    act: {
      _tag: "Return",
      ...told,
      resident: ALONE.id,
      into: household("zhang"),
      relation: "other",
    },
    refusal: { _tag: "NeverLeft" },
  },
  {
    name: "somebody whose ID number is there",
    act: { ...BABY, idNumber: ID },
    with: { people: [{ ...ALONE, idNumber: ID }] },
    refusal: { _tag: "IdNumberTaken", name: "陈阿婆", left: false },
  },
  {
    name: "a birth before the birth",
    act: { ...BABY, birthDate: date("2026-11-21") },
    refusal: { _tag: "BeforeBirth" },
  },
  {
    name: "a household that is no more",
    act: BABY,
    with: { homes: facts().homes.map((one) => ({ ...one, dissolved: date("2026-01-01") })) },
    refusal: { _tag: "HouseholdDissolved", number: "3-001" },
  },
  {
    name: "a household that is not there",
    act: { ...BABY, household: household("nobody") },
    refusal: { _tag: "NotInRegister", what: "household" },
  },
  {
    name: "what the head is to themselves",
    act: {
      ...{ _tag: "CorrectPerson", why, resident: resident("old") },
      facts: { relation: "parent" },
    },
    refusal: { _tag: "IsHead" },
  },
];

describe("the register refuses", () => {
  it.each(CASES)("$name", ({ act, with: changes, refusal }) => {
    expect(Result.getOrThrow(Result.flip(decide(facts(changes), act)))).toMatchObject(refusal);
  });
});
