import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Account,
  afterwards,
  type Books,
  expireHold,
  type Hold,
  releaseHold,
  sum,
} from "../points/index.ts";
import { type Good, redeem } from "../store/index.ts";
import {
  collect,
  type Kept,
  reservationState,
  reserve,
  reservedPieces,
  unkeepable,
} from "./index.ts";
import { after, booksOf, factsOf, good, household, line, wanting } from "./testing/shop.ts";

const PRICES = { rice: 30, soap: 4 } as const;
const name = fc.constantFrom<"rice" | "soap">("rice", "soap");
const some = fc.integer({ min: 1, max: 3 });
const which = fc.nat({ max: 8 });
const deeds = fc.array(
  fc.oneof(
    fc.record({ _tag: fc.constantFrom("reserve" as const, "buy" as const), name, pieces: some }),
    fc.record({ _tag: fc.constantFrom("collect" as const, "release" as const), which }),
    fc.record({ _tag: fc.constant("lose" as const), name, pieces: some }),
    fc.record({ _tag: fc.constant("night" as const) }),
  ),
  { maxLength: 50 },
);
type Deed = typeof deeds extends fc.Arbitrary<Array<infer D>> ? D : never;

interface Shop {
  readonly day: number;
  readonly books: Books;
  readonly goods: ReadonlyArray<Good>;
  readonly kept: ReadonlyArray<Kept>;
}

const OPEN: Shop = {
  day: 0,
  books: booksOf(household(300)),
  goods: [good("rice", PRICES.rice, 5), good("soap", PRICES.soap, 8)],
  kept: [],
};

const waitingIn = ({ kept, day }: Shop) =>
  kept.filter((one) => reservationState(one, after(day)) === "waiting");

/** What is left of each good when all that others reserved is set aside. */
const free = (shop: Shop, own?: Kept): ReadonlyArray<Good> => {
  const others = waitingIn(shop).filter((one) => one !== own);
  const reserved = reservedPieces(others.map(({ reservation }) => reservation));
  return shop.goods.map((one) => ({ ...one, onHand: one.onHand - (reserved.get(one.id) ?? 0) }));
};

const without = (shop: Shop, gone: ReadonlyArray<{ good: string; pieces: number }>) =>
  shop.goods.map((one) => {
    const moved = gone.filter(({ good: id }) => id === one.id);
    return { ...one, onHand: moved.reduce((left, { pieces }) => left + pieces, one.onHand) };
  });

const holderIn = ({ books: { accounts } }: Shop): Account => accounts[0] ?? household(0);

const withEnd = (shop: Shop, hold: Hold): ReadonlyArray<Kept> =>
  shop.kept.map((one) => (one.hold.id === hold.id ? { ...one, hold } : one));

const withHolder = ({ books }: Shop, holder: Account): Books => ({
  ...books,
  accounts: books.accounts.map((one) => (one.id === holder.id ? holder : one)),
});

const freed = (shop: Shop, { hold }: Kept, end: typeof releaseHold | typeof expireHold): Shop => {
  const ended = end({ hold, account: holderIn(shop) }, after(shop.day));
  if (Result.isFailure(ended)) return shop;
  const { hold: now, account } = ended.success;
  return { ...shop, kept: withEnd(shop, now), books: withHolder(shop, account) };
};

const played = (shop: Shop, deed: Deed, at: number): Shop => {
  const now = after(shop.day);
  switch (deed._tag) {
    case "reserve": {
      const facts = factsOf(shop.books, free(shop), `${at}`);
      const basket = [line(deed.name, deed.pieces, PRICES[deed.name])];
      const done = reserve(facts, basket, wanting(`${at}`), now);
      if (Result.isFailure(done)) return shop;
      const { account, ...kept } = done.success;
      return { ...shop, kept: [...shop.kept, kept], books: withHolder(shop, account) };
    }
    case "buy": {
      const facts = factsOf(shop.books, free(shop), `${at}`);
      const done = redeem(facts, [line(deed.name, deed.pieces, PRICES[deed.name])], now);
      if (Result.isFailure(done)) return shop;
      const { posting, movements } = done.success;
      return { ...shop, books: afterwards(shop.books, posting), goods: without(shop, movements) };
    }
    case "collect": {
      const kept = shop.kept[deed.which];
      if (!kept) return shop;
      const done = collect({ ...factsOf(shop.books, free(shop, kept), `${at}`), kept }, now);
      if (Result.isFailure(done)) {
        expect(done.failure._tag).toBe("ReservationGone");
        return shop;
      }
      const { redemption, hold } = done.success;
      expect(redemption.points).toBe(kept.hold.amount);
      const books = afterwards(shop.books, redemption.posting);
      return {
        ...shop,
        kept: withEnd(shop, hold),
        books,
        goods: without(shop, redemption.movements),
      };
    }
    case "release": {
      const kept = shop.kept[deed.which];
      return kept ? freed(shop, kept, releaseHold) : shop;
    }
    case "lose": {
      const [lost] = shop.goods.filter(({ name: id }) => id === deed.name);
      const pieces = -Math.min(deed.pieces, lost?.onHand ?? 0);
      const less: Shop = { ...shop, goods: without(shop, [{ good: deed.name, pieces }]) };
      const left = new Map(less.goods.map(({ id, onHand }) => [id, onHand]));
      const waiting = waitingIn(less).map((one) => ({ ...one, ...one.reservation }));
      return unkeepable(waiting, left).reduce<Shop>(
        (all, one) => freed(all, one, releaseHold),
        less,
      );
    }
    case "night": {
      const next = { ...shop, day: shop.day + 1 };
      return next.kept.reduce<Shop>((all, one) => freed(all, one, expireHold), next);
    }
  }
};

const shops = (all: ReadonlyArray<Deed>): ReadonlyArray<Shop> => {
  const states = [OPEN];
  for (const [at, deed] of all.entries()) states.push(played(states.at(-1) ?? OPEN, deed, at));
  return states;
};

describe("laws of reservations, over random shop days", () => {
  it("I11: never more is reserved than is on hand", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        for (const shop of shops(all)) {
          for (const { onHand } of free(shop)) expect(onHand).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("I3: what is held is what the waiting reservations cost, and the rest is there to spend", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        for (const shop of shops(all)) {
          const prices = waitingIn(shop).map(({ reservation }) => reservation.points);
          expect(holderIn(shop).held).toBe(sum(prices));
          expect(holderIn(shop).balance).toBeGreaterThanOrEqual(holderIn(shop).held);
        }
      }),
    );
  });

  it("gives everything back when everything has ended", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const last = shops(all).at(-1) ?? OPEN;
        const nights = Array.from({ length: 4 }, () => ({ _tag: "night" }) as const);
        const end = nights.reduce<Shop>((shop, deed, at) => played(shop, deed, 1000 + at), last);
        expect(holderIn(end)).toMatchObject({ held: 0, balance: holderIn(last).balance });
        expect(free(end)).toEqual(end.goods);
        expect(end.goods).toEqual(last.goods);
      }),
    );
  });
});
