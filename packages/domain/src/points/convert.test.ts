import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountFrozen,
  AccountId,
  BelowFloor,
  type ConvertFacts,
  convert,
  NoConversion,
  NothingToMove,
  NotWholeMultiple,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, transferId } from "./testing/books.ts";

const lots = [lot("zhang", 150)];
const zhang = holder("zhang", lots, { kind: "person", unit: "time", lifetime: points(150) });
const wang = holder("wang", [], { lifetime: points(8) });
const exchangeOfTime = own("exchange", 0, { id: AccountId.make("exchange-time"), unit: "time" });
const exchangeOfPoints = own("exchange");
const accounts = [zhang, exchangeOfTime, exchangeOfPoints, wang];

const facts = (changes: Partial<ConvertFacts> = {}): ConvertFacts => ({
  books: books(accounts, lots),
  transfers: { out: transferId("t-out"), in: transferId("t-in") },
  person: zhang,
  exchangeOfTime,
  holder: wang,
  exchangeOfPoints,
  minutes: points(120),
  rate: { minutes: 60, points: 2 },
  expires: date("2026-12-31"),
  ...changes,
});

describe("converting", () => {
  it("takes the minutes and brings the points, in two transfers that name each other", () => {
    const { out, in: brought } = Result.getOrThrow(convert(facts(), now));
    const common = { _tag: "ByConversion", rate: [60, 2] };
    expect([out.transfer, brought.transfer]).toMatchObject([
      {
        id: "t-out",
        entries: [
          { account: "zhang", amount: -120 },
          { account: "exchange-time", amount: 120 },
        ],
        reason: { ...common, other: "t-in", side: "out" },
      },
      {
        id: "t-in",
        entries: [
          { account: "exchange", amount: -4 },
          { account: "wang", amount: 4 },
        ],
        reason: { ...common, other: "t-out", side: "in" },
      },
    ]);
  });

  it("brings earned points, but counts nothing as earned a second time", () => {
    const { out, in: brought } = Result.getOrThrow(convert(facts(), now));
    expect(out.accounts[0]).toMatchObject({ balance: 30, lifetime: 150 });
    expect(brought.accounts[1]).toMatchObject({ balance: 4, lifetime: 8 });
    expect(brought.opened).toMatchObject([
      { account: "wang", origin: "earned", expires: "2026-12-31", remaining: 4 },
    ]);
  });

  it.each<{ name: string; changes: Partial<ConvertFacts>; refusal: unknown }>([
    {
      name: "when it is nothing",
      changes: { minutes: points(0) },
      refusal: new NothingToMove({ amount: points(0) }),
    },
    {
      name: "where the village has decided on no rate",
      changes: { rate: null },
      refusal: new NoConversion(),
    },
    {
      name: "when the minutes are no whole multiple",
      changes: { minutes: points(90) },
      refusal: new NotWholeMultiple({ minutes: 90, every: 60 }),
    },
    {
      name: "when there are fewer minutes",
      changes: { minutes: points(180) },
      refusal: new BelowFloor({
        account: zhang.id,
        balance: points(150),
        floor: points(0),
        amount: points(-180),
        short: points(30),
      }),
    },
    {
      name: "as a whole, when only the points cannot come in",
      changes: {
        books: books([...accounts.slice(0, 3), { ...wang, status: "frozen" }], lots),
      },
      refusal: new AccountFrozen({ account: wang.id }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(convert(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
