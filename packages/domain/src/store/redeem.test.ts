import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type Account,
  AccountFrozen,
  AccountId,
  type Lot,
  NeedsEarned,
  newAccount,
  Points,
  TransferId,
} from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  type Good,
  GoodId,
  NotForSale,
  OnlyForElders,
  OutOfStock,
  PriceChanged,
  QuotaUsed,
  type RedeemFacts,
  RedemptionId,
  redeem,
  ShortOfPoints,
  TwiceInBasket,
} from "./index.ts";

const now = Instant.make(Date.parse("2026-03-05T02:00:00Z"));
const points = (amount: number) => Points.make(amount);
const id = (text: string) => GoodId.make(text);

const household = (balance: number, changes: Partial<Account> = {}): Account =>
  newAccount({
    id: AccountId.make("wang"),
    kind: "household",
    floor: points(0),
    balance: points(balance),
    ...changes,
  });
const store = newAccount({ id: AccountId.make("store"), kind: "store", balance: points(100) });

const lot = (transfer: string, remaining: number, changes: Partial<Lot> = {}): Lot => ({
  transfer: TransferId.make(transfer),
  place: 0,
  account: AccountId.make("wang"),
  sequence: 1,
  origin: "earned",
  expires: null,
  amount: points(remaining),
  remaining: points(remaining),
  ...changes,
});
/** What a household has, all of it from one day of work. */
const lotsOf = ({ balance }: Account): ReadonlyArray<Lot> =>
  balance > 0 ? [lot("t-0", balance)] : [];

const good = (name: string, unit: string, price: number, onHand: number): Good => ({
  id: id(name),
  name,
  unit,
  barcode: null,
  photo: null,
  onShelf: true,
  prices: [{ points: points(price), from: CalendarDate.make("2026-01-01") }],
  onHand,
});
const rice = { ...good("rice", "袋", 30, 5), name: "大米" };
const soap = { ...good("soap", "块", 3, 2), name: "肥皂" };
const stored = { ...good("quilt", "床", 90, 4), name: "棉被", onShelf: false };
const unpriced = { ...good("basin", "个", 10, 4), name: "脸盆", prices: [] };
const tomorrow = {
  ...good("towel", "条", 8, 4),
  prices: [{ points: points(8), from: CalendarDate.make("2026-03-06") }],
};
const oil = {
  ...good("oil", "桶", 2, 9),
  name: "菜油",
  terms: { quota: { pieces: 2, per: "household", within: "month" } },
} satisfies Good;
const eggs = {
  ...good("eggs", "个", 1, 9),
  name: "鸡蛋",
  terms: { quota: { pieces: 1, per: "elder", within: "month" } },
} satisfies Good;
const goods = [rice, soap, stored, unpriced, tomorrow, oil, eggs];
const home = { elders: 0, elderCame: false, taken: new Map([[oil.id, 1]]) };

const line = (name: string, pieces: number, shownPrice: number) => ({
  good: id(name),
  pieces,
  shownPrice: points(shownPrice),
});

type Line = ReturnType<typeof line>;

const shop = (
  holder: Account,
  basket: ReadonlyArray<Line>,
  lots: ReadonlyArray<Lot>,
  matching: RedeemFacts["matching"] = null,
) => {
  const books = { accounts: [holder, store], lots, closedThrough: null, lows: [] };
  const [id, transfer] = [RedemptionId.make("r-1"), TransferId.make("t-1")];
  return redeem({ id, transfer, books, holder, store, goods, home, matching }, basket, now);
};

const attempt = (holder: Account, ...basket: ReadonlyArray<Line>) =>
  shop(holder, basket, lotsOf(holder));

describe("a redemption", () => {
  const redemption = Result.getOrThrow(
    attempt(household(50), line("rice", 1, 30), line("soap", 2, 3)),
  );

  it("costs what its lines cost, at the prices of the day", () => {
    expect(redemption.lines).toEqual([
      { good: "rice", name: "大米", unit: "袋", pieces: 1, price: 30, points: 30 },
      { good: "soap", name: "肥皂", unit: "块", pieces: 2, price: 3, points: 6 },
    ]);
    expect(redemption.points).toBe(36);
    expect(redemption.balance).toBe(14);
  });

  it("moves the points from the household to the store, and says for what", () => {
    const { transfer, accounts } = redemption.posting;
    expect(transfer).toEqual({
      id: "t-1",
      entries: [
        { account: "wang", amount: -36 },
        { account: "store", amount: 36 },
      ],
      eventDate: "2026-03-05",
      recordedAt: now,
      reason: { _tag: "ByRedemption", redemption: "r-1", summary: "大米1袋、肥皂2块" },
    });
    expect(accounts.map(({ balance }) => balance)).toEqual([14, 136]);
  });

  it("takes every good from the stock", () => {
    expect(redemption.movements.map(({ good, kind, pieces }) => [good, kind, pieces])).toEqual([
      ["rice", "redemption", -1],
      ["soap", "redemption", -2],
    ]);
  });

  it.each([
    { name: "the last points", holder: household(30), left: 0 },
    {
      name: "points down to a floor below zero",
      holder: household(10, { floor: points(-20) }),
      left: -20,
    },
  ])("may take $name", ({ holder, left }) => {
    expect(Result.getOrThrow(attempt(holder, line("rice", 1, 30))).balance).toBe(left);
  });

  it("may take all that the quota leaves", () => {
    expect(Result.isSuccess(attempt(household(50), line("oil", 1, 2)))).toBe(true);
  });

  it("may take the last pieces", () => {
    expect(Result.isSuccess(attempt(household(999), line("rice", 5, 30)))).toBe(true);
  });
});

describe("what a redemption draws from", () => {
  const spring = lot("t-spring", 20, { expires: CalendarDate.make("2026-03-31") });
  const winter = lot("t-winter", 20, { expires: CalendarDate.make("2026-12-31"), sequence: 2 });
  const ever = lot("t-ever", 20, { sequence: 3 });

  it("is the lot that expires first, and says so", () => {
    const bought = shop(household(60), [line("rice", 1, 30)], [ever, winter, spring]);
    const { uses, touched, opened } = Result.getOrThrow(bought).posting;
    expect(uses).toEqual([
      { lot: { transfer: "t-spring", place: 0 }, account: "wang", amount: 20 },
      { lot: { transfer: "t-winter", place: 0 }, account: "wang", amount: 10 },
    ]);
    expect(touched.map((one) => [one.transfer, one.remaining])).toEqual([
      ["t-winter", 10],
      ["t-spring", 0],
    ]);
    expect(opened).toEqual([]);
  });

  it("is never what stands on hold", () => {
    const held = household(50, { held: points(25) });
    expect(attempt(held, line("rice", 1, 30))).toEqual(
      Result.fail(new ShortOfPoints({ balance: points(25), price: points(30), short: points(5) })),
    );
    const { balance, posting } = Result.getOrThrow(attempt(held, line("soap", 2, 3)));
    expect(balance).toBe(44);
    expect(posting.accounts[0]).toMatchObject({ balance: 44, held: 25 });
  });

  it("is left alone where there is not one earned point for each granted one", () => {
    const oneForOne = { origins: ["granted"], earned: 1, per: 1 } as const;
    const granted = lot("t-granted", 40, { origin: "granted" });
    const few = [granted, lot("t-earned", 10, { sequence: 2 })];
    const before = JSON.stringify(few);
    expect(shop(household(50), [line("rice", 1, 30)], few, oneForOne)).toEqual(
      Result.fail(new NeedsEarned({ amount: points(30), most: points(20), short: points(5) })),
    );
    expect(JSON.stringify(few)).toBe(before);
    const enough = [granted, lot("t-earned", 15, { sequence: 2 })];
    const bought = shop(household(55), [line("rice", 1, 30)], enough, oneForOne);
    expect(Result.getOrThrow(bought).posting.uses.map(({ amount }) => amount)).toEqual([15, 15]);
  });
});

describe("a redemption is refused", () => {
  it.each([
    {
      name: "when the account is frozen",
      holder: household(50, { status: "frozen" }),
      basket: [line("rice", 1, 30)],
      refusal: new AccountFrozen({ account: AccountId.make("wang") }),
    },
    {
      name: "for a good that the village does not have",
      holder: household(50),
      basket: [line("gold", 1, 1)],
      refusal: new NotForSale({ good: id("gold") }),
    },
    {
      name: "for a good that is not on the shelf",
      holder: household(500),
      basket: [line("quilt", 1, 90)],
      refusal: new NotForSale({ good: id("quilt") }),
    },
    {
      name: "for a good without a price",
      holder: household(50),
      basket: [line("basin", 1, 10)],
      refusal: new NotForSale({ good: id("basin") }),
    },
    {
      name: "for a good whose price begins tomorrow",
      holder: household(50),
      basket: [line("towel", 1, 8)],
      refusal: new NotForSale({ good: id("towel") }),
    },
    {
      name: "when a good stands in the basket twice",
      holder: household(50),
      basket: [line("soap", 1, 3), line("soap", 1, 3)],
      refusal: new TwiceInBasket({ good: id("soap") }),
    },
    {
      name: "when the price is not the one that was shown",
      holder: household(50),
      basket: [line("rice", 1, 28)],
      refusal: new PriceChanged({
        good: id("rice"),
        name: "大米",
        shown: points(28),
        current: points(30),
      }),
    },
    {
      name: "when it is cheaper now: people are asked again all the same",
      holder: household(50),
      basket: [line("rice", 1, 35)],
      refusal: new PriceChanged({
        good: id("rice"),
        name: "大米",
        shown: points(35),
        current: points(30),
      }),
    },
    {
      name: "when it is more than the quota leaves",
      holder: household(50),
      basket: [line("oil", 2, 2)],
      refusal: new QuotaUsed({
        ...{ good: id("oil"), name: "菜油", unit: "桶", left: 1, within: "month" },
        again: CalendarDate.make("2026-04-01"),
      }),
    },
    {
      name: "for a good of elders, of whom there are none in the household",
      holder: household(50),
      basket: [line("eggs", 1, 1)],
      refusal: new OnlyForElders({ good: id("eggs"), name: "鸡蛋", takers: "elderHomes" }),
    },
    {
      name: "when there are not enough pieces",
      holder: household(50),
      basket: [line("soap", 3, 3)],
      refusal: new OutOfStock({ good: id("soap"), name: "肥皂", onHand: 2, wanted: 3 }),
    },
    {
      name: "when the points do not reach, and by how much",
      holder: household(24),
      basket: [line("rice", 1, 30)],
      refusal: new ShortOfPoints({ balance: points(24), price: points(30), short: points(6) }),
    },
    {
      name: "when the household is in debt",
      holder: household(-5),
      basket: [line("soap", 1, 3)],
      refusal: new ShortOfPoints({ balance: points(-5), price: points(3), short: points(8) }),
    },
    {
      name: "as a whole when one good of the basket is out",
      holder: household(500),
      basket: [line("rice", 1, 30), line("soap", 3, 3)],
      refusal: new OutOfStock({ good: id("soap"), name: "肥皂", onHand: 2, wanted: 3 }),
    },
    {
      name: "as a whole when the points reach for one good only",
      holder: household(32),
      basket: [line("rice", 1, 30), line("soap", 1, 3)],
      refusal: new ShortOfPoints({ balance: points(32), price: points(33), short: points(1) }),
    },
  ])("$name", ({ holder, basket, refusal }) => {
    const before = JSON.stringify([holder, goods]);
    expect(attempt(holder, ...basket)).toEqual(Result.fail(refusal));
    expect(JSON.stringify([holder, goods])).toBe(before);
  });
});
