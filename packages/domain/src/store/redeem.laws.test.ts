import { Result, Schema } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Account,
  AccountId,
  type Lot,
  newAccount,
  Points,
  sum,
  TransferId,
} from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  ANY_HOME,
  Basket,
  type BasketLine,
  type Good,
  GoodId,
  MOST_PRICE,
  RedemptionId,
  redeem,
  stockAfter,
} from "./index.ts";

const now = Instant.make(Date.parse("2026-03-05T02:00:00Z"));
const NAMES = ["rice", "oil", "salt", "soap"];
const points = (min: number, max: number) =>
  fc.integer({ min, max }).map((amount) => Points.make(amount));

const wang = AccountId.make("wang");
const household = (balance: Points): Account =>
  newAccount({ id: wang, kind: "household", floor: Points.make(0), balance });

const good = (name: string) =>
  fc.record({ price: points(1, 60), onHand: fc.nat({ max: 6 }), onShelf: fc.boolean() }).map(
    ({ price, onHand, onShelf }): Good => ({
      id: GoodId.make(name),
      name,
      unit: "件",
      barcode: null,
      photo: null,
      onShelf: onShelf || onHand > 2,
      prices: [{ points: price, from: CalendarDate.make("2026-01-01") }],
      onHand,
    }),
  );

const shelf = fc.tuple(...NAMES.map(good));

/** Baskets of what is on the shelf, mostly at the price that was shown. */
const shopping = shelf.chain((goods) =>
  fc.record({
    goods: fc.constant(goods),
    holder: points(0, 300).map((balance) => household(balance)),
    basket: fc.array(
      fc
        .record({
          at: fc.nat({ max: goods.length - 1 }),
          pieces: fc.integer({ min: 1, max: 4 }),
          wrong: fc.integer({ min: 0, max: 9 }),
        })
        .map(({ at, pieces, wrong }): BasketLine => {
          const current = goods[at]?.prices[0]?.points ?? 1;
          const shownPrice = Points.make(wrong === 0 ? current + 1 : current);
          return { good: GoodId.make(NAMES[at] ?? "rice"), pieces, shownPrice };
        }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

const store = newAccount({ id: AccountId.make("store"), kind: "store" });

/** A balance in three lots, so that most baskets need more than one. */
const lotsOf = ({ balance }: Account): ReadonlyArray<Lot> => {
  const third = Math.floor(balance / 3);
  return [third, third, balance - 2 * third].map((amount, place) => ({
    transfer: TransferId.make("t-0"),
    place,
    account: wang,
    sequence: 1,
    origin: "earned",
    expires: place === 0 ? null : CalendarDate.make(`2026-0${8 - place}-01`),
    amount: Points.make(amount),
    remaining: Points.make(amount),
  }));
};

const shop = (goods: ReadonlyArray<Good>, holder: Account, basket: Basket) => {
  const lots = lotsOf(holder);
  const books = { accounts: [holder, store], lots, closedThrough: null, lows: [] };
  const [id, transfer] = [RedemptionId.make("r-1"), TransferId.make("t-1")];
  const facts = { id, transfer, books, holder, store, goods, home: ANY_HOME, matching: null };
  return redeem(facts, basket, now);
};

describe("laws of the store", () => {
  it("I11: a redemption costs the sum of its lines, and each line its pieces at the day's price", () => {
    fc.assert(
      fc.property(shopping, ({ goods, holder, basket }) => {
        const result = shop(goods, holder, basket);
        if (Result.isFailure(result)) return;
        const { lines, points: total, balance } = result.success;
        expect(total).toBe(sum(lines.map((line) => line.points)));
        for (const line of lines) {
          const price = goods.find((one) => one.id === line.good)?.prices[0]?.points ?? 0;
          expect([line.price, line.points]).toEqual([price, price * line.pieces]);
        }
        expect(balance).toBe(holder.balance - total);
      }),
    );
  });

  it("I11: the whole basket leaves the shelf, and never more than there is", () => {
    fc.assert(
      fc.property(shopping, ({ goods, holder, basket }) => {
        const result = shop(goods, holder, basket);
        if (Result.isFailure(result)) return;
        const { movements } = result.success;
        expect(movements.map((one) => [one.good, -one.pieces])).toEqual(
          basket.map((one) => [one.good, one.pieces]),
        );
        for (const movement of movements) {
          const before = goods.find((one) => one.id === movement.good);
          expect(before && Result.isSuccess(stockAfter(before, movement))).toBe(true);
        }
      }),
    );
  });

  it("I7: what is paid is drawn from lots, the earliest expiry first, and from nothing else", () => {
    fc.assert(
      fc.property(shopping, ({ goods, holder, basket }) => {
        const result = shop(goods, holder, basket);
        if (Result.isFailure(result)) return;
        const { posting, points: total, balance } = result.success;
        expect(sum(posting.uses.map(({ amount }) => amount))).toBe(total);
        const after = lotsOf(holder).map(
          (lot) => posting.touched.find(({ place }) => place === lot.place) ?? lot,
        );
        expect(sum(after.map(({ remaining }) => remaining))).toBe(balance);
        const [ever, july, june] = after;
        if (ever && ever.remaining < ever.amount) expect(july?.remaining).toBe(0);
        if (july && july.remaining < july.amount) expect(june?.remaining).toBe(0);
      }),
    );
  });

  it("I2: nobody spends more than they have", () => {
    fc.assert(
      fc.property(shopping, ({ goods, holder, basket }) => {
        const result = shop(goods, holder, basket);
        if (Result.isSuccess(result)) expect(result.success.balance).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("counts exactly even for the fullest basket at the highest price", () => {
    const dear = (name: string): Good => ({
      id: GoodId.make(name),
      name,
      unit: "件",
      barcode: null,
      photo: null,
      onShelf: true,
      prices: [{ points: Points.make(MOST_PRICE), from: CalendarDate.make("2026-01-01") }],
      onHand: 999,
    });
    const goods = Array.from({ length: 50 }, (_, at) => dear(`good-${at}`));
    const basket = Schema.decodeUnknownSync(Basket)(
      goods.map((one) => ({ good: one.id, pieces: 999, shownPrice: MOST_PRICE })),
    );
    const price = MOST_PRICE * 999 * 50;
    expect(shop(goods, household(Points.make(0)), basket)).toMatchObject({
      failure: { _tag: "ShortOfPoints", price, short: price },
    });
  });
});
