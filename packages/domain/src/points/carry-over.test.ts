import { Result } from "effect";
import { describe, expect, it } from "vitest";
import type { ExpiryPolicy } from "./index.ts";
import { lot, points } from "./testing/books.ts";
import { carrying, swept, taken, wangWith, winter, yesterday } from "./testing/sweeping.ts";

describe("what is carried over", () => {
  const lots = [
    lot("wang", 15, { expires: winter, origin: "granted" }),
    lot("wang", 9, { place: 1, expires: yesterday }),
    lot("wang", 1, { place: 2, expires: yesterday, origin: "gifted" }),
    lot("wang", 50, { place: 3 }),
  ];
  const before = wangWith(lots);
  const opened = (policy: ExpiryPolicy, of = before) =>
    Result.getOrThrow(swept(of, policy))?.opened.map(({ origin, expires, amount }) => [
      origin,
      expires,
      amount,
    ]);

  it("goes on with its origin and a new last day, rounded down for each lot", () => {
    expect(opened(carrying(50))).toEqual([
      ["granted", "2026-09-06", 7],
      ["earned", "2026-09-06", 4],
    ]);
  });

  it("comes back in the same transfer, which says how much it is", () => {
    const posting = Result.getOrThrow(swept(before, carrying(50)));
    expect(posting?.transfer).toMatchObject({
      entries: [
        { account: "wang", amount: -25 },
        { account: "expired", amount: 25 },
        { account: "expired", amount: -11 },
        { account: "wang", amount: 11 },
      ],
      reason: { carried: 11 },
    });
    expect(posting?.accounts.map(({ balance, entries }) => [balance, entries])).toEqual([
      [61, 3],
      [17, 2],
    ]);
  });

  it.each<{ name: string; policy: ExpiryPolicy; lots: ReadonlyArray<unknown> }>([
    { name: "nothing", policy: carrying(0), lots: [] },
    { name: "nothing where each share is less than one", policy: carrying(6), lots: [] },
    {
      name: "everything",
      policy: carrying(100),
      lots: [
        ["granted", "2026-09-06", 15],
        ["earned", "2026-09-06", 9],
        ["gifted", "2026-09-06", 1],
      ],
    },
    {
      name: "a tenth to the end of the year and its grace",
      policy: { kind: "year-end", years: 0, graceDays: 31, carryOver: 10 },
      lots: [["granted", "2027-01-31", 1]],
    },
    {
      name: "nothing where points never expire any more, of what was to expire",
      policy: { kind: "never" },
      lots: [],
    },
  ])("is $name", ({ policy, lots: kept }) => {
    expect(opened(policy)).toEqual(kept);
  });

  it("is still there for a hold: no more is lost for good than is not on hold", () => {
    const held = wangWith(lots, { held: points(65) });
    expect(taken(held, carrying(50))).toEqual([
      [0, 15],
      [1, 4],
    ]);
    expect(opened(carrying(50), held)).toEqual([
      ["granted", "2026-09-06", 7],
      ["earned", "2026-09-06", 2],
    ]);
    const posting = Result.getOrThrow(swept(held, carrying(50)));
    expect(posting?.accounts[0]).toMatchObject({ balance: 65, held: 65 });
  });

  it("comes first where what stands on hold would be missing in between", () => {
    const posting = Result.getOrThrow(swept(wangWith(lots, { held: points(65) }), carrying(50)));
    expect(
      posting?.lines.map(({ account, amount, balance }) => [account, amount, balance]),
    ).toEqual([
      ["expired", -9, -6],
      ["wang", 9, 84],
      ["wang", -19, 65],
      ["expired", 19, 13],
    ]);
  });

  it("is nothing where everything stands on hold", () => {
    const held = wangWith(lots, { held: points(75) });
    expect(swept(held, carrying(100))).toEqual(Result.succeed(null));
  });
});
