import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { CardId, HouseholdId } from "../people/ids.ts";
import {
  AccountFrozen,
  BelowFloor,
  type GiftFacts,
  gift,
  NothingToMove,
  NotKin,
  SameAccount,
  subjectOf,
  Unbalanced,
  ZERO,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, transferId } from "./testing/books.ts";

const lots = [
  lot("wang", 10, { expires: date("2026-06-30"), origin: "granted" }),
  lot("wang", 20, { place: 1, expires: date("2026-12-31") }),
  lot("wang", 5, { place: 2, expires: date("2026-12-31") }),
  lot("wang", 40, { place: 3 }),
];
const wang = holder("wang", lots, { holder: HouseholdId.make("h-wang") });
const li = holder("li", [], { holder: HouseholdId.make("h-li") });

const between = (
  [from, to]: readonly [GiftFacts["from"], GiftFacts["to"]],
  changes: Partial<GiftFacts> = {},
): GiftFacts => ({
  books: books([from, to], lots),
  transfer: transferId("t-1"),
  from,
  to,
  amount: points(32),
  note: "给爹娘",
  ties: ["父母"],
  permitted: ["子女", "父母"],
  ...changes,
});

const opened = (facts: GiftFacts) =>
  Result.getOrThrow(gift(facts, now)).posting.opened.map(({ origin, expires, remaining }) => [
    origin,
    expires,
    remaining,
  ]);

describe("giving", () => {
  it("moves the amount from one to the other, with the reason", () => {
    const { transfer, accounts } = Result.getOrThrow(gift(between([wang, li]), now)).posting;
    expect(transfer).toMatchObject({
      entries: [
        { account: "wang", amount: -32 },
        { account: "li", amount: 32 },
      ],
      eventDate: "2026-03-06",
      reason: { _tag: "ByGift", from: "wang", to: "li", note: "给爹娘" },
    });
    expect(accounts).toMatchObject([
      { balance: 43, lifetime: 0 },
      { balance: 32, lifetime: 0 },
    ]);
  });

  it("tells by which card somebody gave it themselves", () => {
    const card = CardId.make("c-1");
    const { transfer } = Result.getOrThrow(gift(between([wang, li], { card }), now)).posting;
    expect(transfer.reason).toMatchObject({ card });
    expect(subjectOf(transfer.reason, transfer.id)).toBe("c-1/t-1");
    const booked = Result.getOrThrow(gift(between([wang, li]), now)).posting.transfer;
    expect(subjectOf(booked.reason, booked.id)).toBe("t-1");
  });

  it("keeps the last days that the points had, one lot for each", () => {
    expect(opened(between([wang, li]))).toEqual([
      ["gifted", "2026-06-30", 10],
      ["gifted", "2026-12-31", 22],
    ]);
    expect(opened(between([wang, li], { amount: points(40) }))).toEqual([
      ["gifted", "2026-06-30", 10],
      ["gifted", "2026-12-31", 25],
      ["gifted", null, 5],
    ]);
  });

  it("pays the receiver's debt with what would expire first", () => {
    const debtor = { ...li, floor: points(-50), balance: points(-12) };
    expect(opened(between([wang, debtor]))).toEqual([["gifted", "2026-12-31", 20]]);
  });

  it("to a group needs no tie", () => {
    const group = holder("dancers", [], { kind: "group", name: "广场舞队" });
    expect(opened(between([wang, group], { ties: [], permitted: [] }))).toHaveLength(2);
  });

  it("asks for one tie among several", () => {
    const facts = between([wang, li], { ties: ["邻居", "子女"] });
    expect(Result.isSuccess(gift(facts, now))).toBe(true);
  });

  const credit = { ...wang, floor: points(-100) };

  it.each<{ name: string; facts: GiftFacts; refusal: unknown }>([
    {
      name: "when it is nothing",
      facts: between([wang, li], { amount: ZERO }),
      refusal: new NothingToMove({ amount: ZERO }),
    },
    {
      name: "to oneself",
      facts: between([wang, wang]),
      refusal: new SameAccount({ account: wang.id }),
    },
    {
      name: "to an account of the same household",
      facts: between([wang, { ...li, holder: wang.holder }]),
      refusal: new SameAccount({ account: li.id }),
    },
    {
      name: "to somebody who is no kin",
      facts: between([wang, li], { ties: [] }),
      refusal: new NotKin({ permitted: ["子女", "父母"] }),
    },
    {
      name: "to kin whom the village does not let be given to",
      facts: between([wang, li], { ties: ["兄弟姐妹"] }),
      refusal: new NotKin({ permitted: ["子女", "父母"] }),
    },
    {
      name: "where the village lets nobody give",
      facts: between([wang, li], { permitted: [] }),
      refusal: new NotKin({ permitted: [] }),
    },
    {
      name: "out of a household to one of the village's own accounts",
      facts: between([wang, own("pool")], { ties: [] }),
      refusal: new NotKin({ permitted: ["子女", "父母"] }),
    },
    {
      name: "when there is less",
      facts: between([wang, li], { amount: points(80) }),
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(75),
        floor: ZERO,
        amount: points(-80),
        short: points(5),
      }),
    },
    {
      name: "when the rest stands on hold",
      facts: between([{ ...wang, held: points(50) }, li]),
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(25),
        floor: ZERO,
        amount: points(-32),
        short: points(7),
      }),
    },
    {
      name: "on credit, even of somebody who may spend on credit",
      facts: between([credit, li], { amount: points(80) }),
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(75),
        floor: ZERO,
        amount: points(-80),
        short: points(5),
      }),
    },
    {
      name: "out of a frozen account",
      facts: between([{ ...wang, status: "frozen" }, li]),
      refusal: new AccountFrozen({ account: wang.id }),
    },
    {
      name: "of points to an account of time",
      facts: between([wang, { ...li, unit: "time" }]),
      refusal: new Unbalanced({ difference: ZERO }),
    },
  ])("is refused $name", ({ facts, refusal }) => {
    expect(gift(facts, now)).toEqual(Result.fail(refusal));
  });
});
