import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { PersonName } from "../index.ts";
import { type Act, type ActFacts, decide } from "./index.ts";
import { ALONE_LEAVES, ID, LEAVE, on, SPLIT, told, why } from "./testing/acts.ts";
import { ALONE, date, facts, household, points, resident, ZHANGS } from "./testing/families.ts";

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
