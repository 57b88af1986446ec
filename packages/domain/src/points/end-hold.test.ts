import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Instant } from "../time/index.ts";
import {
  AccountFrozen,
  expireHold,
  type Hold,
  HoldEnded,
  HoldExpired,
  HoldId,
  MoreThanHeld,
  NothingToMove,
  NotYetExpired,
  postHold,
  releaseHold,
} from "./index.ts";
import { books, holder, lot, now, own, points, transferId } from "./testing/books.ts";

const lots = [lot("wang", 20)];
const wang = holder("wang", lots, { held: points(17) });
const store = own("store");

const hold: Hold = {
  id: HoldId.make("hold-1"),
  account: wang.id,
  to: store.id,
  amount: points(15),
  purpose: "定了一袋米",
  placedAt: Instant.make(now - 1000),
  expiresAt: Instant.make(now + 1000),
  end: null,
};
const overdue: Hold = { ...hold, expiresAt: now };
const ended: Hold = {
  ...hold,
  end: { kind: "released", at: now, amount: points(0), transfer: null },
};

const taking = (amount: number, of: Hold = hold, account = wang) =>
  postHold(
    { books: books([account, store], lots), hold: of, transfer: transferId("t-1") },
    points(amount),
    now,
  );

describe("taking what stands on hold", () => {
  it.each([
    { name: "all of it", amount: 15, balance: 5 },
    { name: "a part of it, and frees the rest", amount: 6, balance: 14 },
  ])("takes $name", ({ amount, balance }) => {
    const { hold: after, posting } = Result.getOrThrow(taking(amount));
    expect(after.end).toEqual({ kind: "posted", at: now, amount, transfer: "t-1" });
    expect(posting.transfer).toMatchObject({
      entries: [
        { account: "wang", amount: -amount },
        { account: "store", amount },
      ],
      eventDate: "2026-03-06",
      reason: { _tag: "ByHold", hold: "hold-1", purpose: "定了一袋米" },
    });
    expect(posting.accounts[0]).toMatchObject({ balance, held: 2 });
    expect(posting.uses).toMatchObject([{ lot: { transfer: "t-wang" }, amount }]);
  });

  it("waits for ever where it has no end", () => {
    expect(Result.isSuccess(taking(15, { ...hold, expiresAt: null }))).toBe(true);
  });

  it.each([
    {
      name: "more than that",
      result: taking(16),
      refusal: new MoreThanHeld({ held: points(15), amount: points(16), short: points(1) }),
    },
    { name: "nothing", result: taking(0), refusal: new NothingToMove({ amount: points(0) }) },
    {
      name: "what was freed before",
      result: taking(15, ended),
      refusal: new HoldEnded({ kind: "released", at: now }),
    },
    {
      name: "what is overdue, from its very moment on",
      result: taking(15, overdue),
      refusal: new HoldExpired({ expiresAt: now }),
    },
    {
      name: "anything from a frozen account",
      result: taking(15, hold, { ...wang, status: "frozen" }),
      refusal: new AccountFrozen({ account: wang.id }),
    },
  ])("is refused for $name", ({ result, refusal }) => {
    expect(result).toEqual(Result.fail(refusal));
  });
});

describe("freeing what stands on hold", () => {
  const frozen = { ...wang, status: "frozen" } as const;

  it.each([
    { name: "because somebody says so", kind: "released", end: releaseHold, of: hold },
    { name: "though it is overdue", kind: "released", end: releaseHold, of: overdue },
    { name: "because it is overdue", kind: "expired", end: expireHold, of: overdue },
  ])("frees it $name, also in a frozen account", ({ kind, end, of }) => {
    expect(end({ hold: of, account: frozen }, now)).toEqual(
      Result.succeed({
        hold: { ...of, end: { kind, at: now, amount: 0, transfer: null } },
        account: { ...frozen, held: 2 },
      }),
    );
  });

  it.each([
    {
      name: "a second time",
      result: releaseHold({ hold: ended, account: wang }, now),
      refusal: new HoldEnded({ kind: "released", at: now }),
    },
    {
      name: "as overdue, when it was freed before",
      result: expireHold({ hold: { ...ended, expiresAt: now }, account: wang }, now),
      refusal: new HoldEnded({ kind: "released", at: now }),
    },
    {
      name: "as overdue, before its moment",
      result: expireHold({ hold, account: wang }, now),
      refusal: new NotYetExpired({ expiresAt: Instant.make(now + 1000) }),
    },
    {
      name: "as overdue, when it waits for ever",
      result: expireHold({ hold: { ...hold, expiresAt: null }, account: wang }, now),
      refusal: new NotYetExpired({ expiresAt: null }),
    },
  ])("is refused $name", ({ result, refusal }) => {
    expect(result).toEqual(Result.fail(refusal));
  });
});
