import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountFrozen,
  BelowFloor,
  BelowFloorThen,
  NeedsEarned,
  PeriodClosed,
  Unbalanced,
  UnknownAccount,
} from "./index.ts";
import { books, date, holder, lot, own, points } from "./testing/books.ts";
import { balances, given, issuance, of, posting, taken, wang } from "./testing/one-posting.ts";

describe("posting is refused", () => {
  const low = (balance: number) => ({
    account: wang,
    on: date("2026-02-01"),
    balance: points(balance),
  });
  const closedThrough = date("2026-02-28");
  const others = [lot("wang", 10, { origin: "granted" })];
  it.each([
    {
      name: "when the entries do not sum to zero",
      before: of(10),
      entries: [
        { account: wang, amount: points(-5) },
        { account: issuance, amount: points(4) },
      ],
      refusal: new Unbalanced({ difference: points(-1) }),
    },
    {
      name: "when points would become minutes",
      before: books([holder("wang"), own("issuance", 0, { unit: "time" })]),
      entries: given(5),
      refusal: new Unbalanced({ difference: points(0) }),
    },
    {
      name: "when an account is not there",
      before: books([own("issuance")]),
      entries: given(5),
      refusal: new UnknownAccount({ account: wang }),
    },
    {
      name: "when points are taken from a frozen account",
      before: of(10, { status: "frozen" }),
      entries: taken(5),
      refusal: new AccountFrozen({ account: wang }),
    },
    {
      name: "when points are given to a frozen account",
      before: of(10, { status: "frozen" }),
      entries: given(5),
      refusal: new AccountFrozen({ account: wang }),
    },
    {
      name: "when less than the floor would be left",
      before: of(10),
      entries: taken(16),
      refusal: new BelowFloor({
        account: wang,
        balance: points(10),
        floor: points(0),
        amount: points(-16),
        short: points(6),
      }),
    },
    {
      name: "when a debtor would owe even more",
      before: of(-3),
      entries: taken(1),
      refusal: new BelowFloor({
        account: wang,
        balance: points(-3),
        floor: points(0),
        amount: points(-1),
        short: points(4),
      }),
    },
    {
      name: "when the amount is there but stands on hold",
      before: of(10, { held: points(4) }),
      entries: taken(7),
      refusal: new BelowFloor({
        account: wang,
        balance: points(6),
        floor: points(0),
        amount: points(-7),
        short: points(1),
      }),
    },
    {
      name: "when more is taken than stood on hold for it and is free",
      before: of(10, { held: points(8) }),
      entries: taken(7),
      terms: { unheld: { account: wang, amount: points(4) } },
      refusal: new BelowFloor({
        account: wang,
        balance: points(6),
        floor: points(0),
        amount: points(-7),
        short: points(1),
      }),
    },
    {
      name: "when the amount was not there on the day that it is dated back to",
      before: { ...of(10), lows: [low(3)] },
      entries: taken(5),
      eventDate: date("2026-02-01"),
      refusal: new BelowFloorThen({
        account: wang,
        on: date("2026-02-01"),
        balance: points(3),
        floor: points(0),
        amount: points(-5),
        short: points(2),
      }),
    },
    {
      name: "when the amount was not there on a day since, of whichever low that is known",
      before: { ...of(10), lows: [{ ...low(6), on: date("2026-03-01") }, low(3)] },
      entries: taken(5),
      eventDate: date("2026-01-15"),
      refusal: new BelowFloorThen({
        account: wang,
        on: date("2026-02-01"),
        balance: points(3),
        floor: points(0),
        amount: points(-5),
        short: points(2),
      }),
    },
    {
      name: "when several entries together take what was not there then",
      before: { ...of(10), lows: [low(6)] },
      entries: [...taken(4), ...taken(3)],
      eventDate: date("2026-02-01"),
      refusal: new BelowFloorThen({
        account: wang,
        on: date("2026-02-01"),
        balance: points(2),
        floor: points(0),
        amount: points(-3),
        short: points(1),
      }),
    },
    {
      name: "when its day lies in a closed period",
      before: { ...of(10), closedThrough },
      entries: given(5),
      eventDate: date("2026-02-14"),
      refusal: new PeriodClosed({ eventDate: date("2026-02-14"), closedThrough }),
    },
    {
      name: "when its day is the last of a closed period",
      before: { ...of(10), closedThrough },
      entries: given(5),
      eventDate: closedThrough,
      refusal: new PeriodClosed({ eventDate: closedThrough, closedThrough }),
    },
    {
      name: "when there are too few earned ones beside those that need them",
      before: books([holder("wang", others), own("issuance")], others),
      entries: taken(6),
      terms: { matching: { origins: ["granted"], earned: 1, per: 1 } } as const,
      refusal: new NeedsEarned({ amount: points(6), most: points(0), short: points(3) }),
    },
  ])("$name", ({ before, entries, terms, eventDate, refusal }) => {
    expect(posting(before, entries, terms, eventDate)).toEqual(Result.fail(refusal));
  });

  it.each([
    {
      name: "as much as was there then",
      before: { ...of(10), lows: [low(5)] },
      amount: 5,
      eventDate: date("2026-02-01"),
    },
    {
      name: "what somebody else missed then",
      before: { ...of(10), lows: [{ ...low(0), account: issuance }] },
      amount: 5,
      eventDate: date("2026-02-01"),
    },
    {
      name: "what was missing on a day before its own",
      before: { ...of(10), lows: [low(0)] },
      amount: 5,
    },
    {
      name: "on the day after a closed period",
      before: { ...of(10), closedThrough: date("2026-03-05") },
      amount: 5,
    },
  ])("but not $name", ({ before, amount, eventDate }) => {
    expect(balances(posting(before, taken(amount), {}, eventDate))).toContainEqual([
      "wang",
      10 - amount,
    ]);
  });
});
