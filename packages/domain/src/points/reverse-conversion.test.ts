import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountId,
  AlreadyReversed,
  afterwards,
  BelowFloor,
  type Books,
  convert,
  lotKey,
  type Posting,
  reverseConversion,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, transferId } from "./testing/books.ts";

const lots = [lot("zhang", 90, { expires: date("2026-06-30") }), lot("zhang", 60, { place: 1 })];
const zhang = holder("zhang", lots, { kind: "person", unit: "time", lifetime: points(150) });
const wang = holder("wang", [], { lifetime: points(8) });
const exchangeOfTime = own("exchange", 0, { id: AccountId.make("exchange-time"), unit: "time" });
const exchangeOfPoints = own("exchange");
const start = books([zhang, exchangeOfTime, exchangeOfPoints, wang], lots);

const converted = Result.getOrThrow(
  convert(
    {
      books: start,
      transfers: { out: transferId("t-out"), in: transferId("t-in") },
      person: zhang,
      exchangeOfTime,
      holder: wang,
      exchangeOfPoints,
      minutes: points(120),
      rate: { minutes: 60, points: 2 },
      expires: null,
    },
    now,
  ),
);
const after = afterwards(afterwards(start, converted.out), converted.in);

const original = (posting: Posting) => ({ ...posting, reversedBy: null });
const originals = { out: original(converted.out), in: original(converted.in) };
const undoing = (of: Books, changes: Partial<Parameters<typeof reverseConversion>[0]> = {}) =>
  reverseConversion(
    {
      books: of,
      originals,
      transfers: { out: transferId("t-out-undo"), in: transferId("t-in-undo") },
      why: "换错了人",
      ...changes,
    },
    now,
  );

const standing = ({ accounts, lots: all }: Books) => ({
  accounts: accounts.map(({ id, balance, lifetime }) => [id, balance, lifetime]),
  lots: all
    .filter(({ remaining }) => remaining > 0)
    .map((each) => [lotKey(each), each.expires, each.remaining]),
});

describe("undoing a conversion", () => {
  it("leaves minutes and points, their lots and what was earned as they were before", () => {
    const undone = Result.getOrThrow(undoing(after));
    const back = afterwards(afterwards(after, undone.in), undone.out);
    expect(standing(back)).toEqual(standing(start));
    expect([undone.out.transfer, undone.in.transfer]).toMatchObject([
      { id: "t-out-undo", reason: { _tag: "ByReversal", transfer: "t-out", why: "换错了人" } },
      { id: "t-in-undo", reason: { _tag: "ByReversal", transfer: "t-in", why: "换错了人" } },
    ]);
  });

  it.each([
    {
      name: "when the points are spent: the minutes stay where they are too",
      of: { ...after, accounts: after.accounts.map((a) => ({ ...a, held: a.balance })) },
      changes: {},
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(0),
        floor: points(0),
        amount: points(-4),
        short: points(4),
      }),
    },
    {
      name: "when only the minutes came back before",
      of: after,
      changes: {
        originals: { ...originals, out: { ...originals.out, reversedBy: transferId("t-9") } },
      },
      refusal: new AlreadyReversed({ by: transferId("t-9") }),
    },
  ])("is refused $name", ({ of, changes, refusal }) => {
    expect(undoing(of, changes)).toEqual(Result.fail(refusal));
  });

  it("is a defect for two transfers that are not one conversion", () => {
    const swapped = { out: originals.out, in: originals.out };
    expect(() => undoing(after, { originals: swapped })).toThrow("not one conversion");
  });
});
