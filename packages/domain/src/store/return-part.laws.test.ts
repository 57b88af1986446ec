import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterwards,
  type Books,
  keepsLots,
  lotKey,
  type Original,
  type Posting,
  reverse,
  sum,
} from "../points/index.ts";
import { books, date, holder, lot, now, own, points, transferId } from "../points/testing/books.ts";
import {
  ANY_HOME,
  type Good,
  GoodId,
  NotInRedemption,
  RedemptionId,
  type RedemptionLine,
  redeem,
  returnPart,
} from "./index.ts";

const EXPIRIES = [null, date("2026-06-30"), date("2026-12-31")] as const;
const RICE = { name: "rice", price: 7 };
const SALT = { name: "salt", price: 3 };

const good = ({ name, price }: typeof RICE): Good => ({
  id: GoodId.make(name),
  name,
  unit: "袋",
  barcode: null,
  photo: null,
  onShelf: true,
  onHand: 99,
  prices: [{ points: points(price), from: date("2026-01-01") }],
});

/** A household with three lots of different last days, and the village's store. */
const village = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 })
  .map((amounts) => {
    const lots = amounts.map((amount, place) =>
      lot("zhang", amount, { place, expires: EXPIRIES[place] ?? null }),
    );
    return books([holder("zhang", lots, { lifetime: points(200) }), own("store")], lots);
  });

const accountIn = ({ accounts }: Books, id: string) => {
  const found = accounts.find((account) => account.id === id);
  if (!found) throw new Error(`no account ${id}`);
  return found;
};

const take = (before: Books, rice: number, salt: number, id = "r") =>
  redeem(
    {
      id: RedemptionId.make(id),
      transfer: transferId(`t-${id}`),
      books: before,
      holder: accountIn(before, "zhang"),
      store: accountIn(before, "store"),
      goods: [good(RICE), good(SALT)],
      home: ANY_HOME,
      matching: null,
    },
    [
      { good: GoodId.make("rice"), pieces: rice, shownPrice: points(RICE.price) },
      { good: GoodId.make("salt"), pieces: salt, shownPrice: points(SALT.price) },
    ].filter(({ pieces }) => pieces > 0),
    now,
  );

const standing = ({ accounts, lots }: Books) => ({
  accounts: accounts.map(({ id, balance, lifetime }) => [id, balance, lifetime]),
  lots: lots.map((one) => [lotKey(one), one.expires, one.remaining]),
});

interface Taken {
  readonly before: Books;
  readonly after: Books;
  readonly posting: Posting;
  readonly lines: ReadonlyArray<RedemptionLine>;
}

const pieces = fc.integer({ min: 1, max: 6 });

/** A redemption that was possible: what it took, and the books before it and after it. */
const taken = (before: Books, rice: number, salt: number): Taken | null => {
  const result = take(before, rice, salt);
  if (Result.isFailure(result)) return null;
  const { posting, lines } = result.success;
  return { before, after: afterwards(before, posting), posting, lines };
};

const original = ({ posting }: Taken): Original => ({ ...posting, reversedBy: null });

const back = (of: Taken, at: Books, earlier: ReadonlyArray<Posting>, good: string, n: number) =>
  returnPart(
    {
      books: at,
      id: transferId(`t-back-${earlier.length}`),
      redemption: {
        id: RedemptionId.make("r"),
        lines: of.lines,
        topUp: null,
        back: earlier.flatMap(({ transfer: { reason } }) =>
          reason._tag === "ByReturn" ? reason.lines : [],
        ),
      },
      original: original(of),
      givenBack: earlier.flatMap(({ uses }) => uses),
      why: "拿错了",
    },
    [{ good: GoodId.make(good), pieces: n, broken: false }],
    now,
  );

describe("laws of returning some of it", () => {
  it("what came back was never taken: points, lots and last days are those of the rest alone", () => {
    fc.assert(
      fc.property(village, pieces, pieces, (before, rice, salt) => {
        const both = taken(before, rice, salt);
        if (!both) return;
        const { posting } = Result.getOrThrow(back(both, both.after, [], "salt", salt));
        const alone = taken(before, rice, 0);
        if (!alone) throw new Error("The rest alone was not possible.");
        expect(standing(afterwards(both.after, posting))).toEqual(standing(alone.after));
      }),
    );
  });

  it("whatever comes back piece by piece ends as undoing all of it at once would", () => {
    fc.assert(
      fc.property(village, pieces, pieces, (before, rice, salt) => {
        const both = taken(before, rice, salt);
        if (!both) return;
        let at = both.after;
        const earlier: Array<Posting> = [];
        const each = [...Array(rice).fill("rice"), ...Array(salt).fill("salt")];
        for (const name of each) {
          const { posting } = Result.getOrThrow(back(both, at, earlier, name, 1));
          earlier.push(posting);
          at = afterwards(at, posting);
        }
        const facts = { books: both.after, original: original(both), id: transferId("undone") };
        const undone = Result.getOrThrow(
          reverse({ ...facts, why: "拿错了", replacement: null }, now),
        );
        expect(standing(at)).toEqual(standing(afterwards(both.after, undone.posting)));
        const more = back(both, at, earlier, "salt", 1);
        expect(more).toEqual(
          Result.fail(new NotInRedemption({ good: GoodId.make("salt"), left: 0 })),
        );
      }),
    );
  });

  it("an exchange is a return and then a redemption; what is left in the lots is the balance (I7)", () => {
    fc.assert(
      fc.property(village, pieces, pieces, pieces, (before, rice, salt, other) => {
        const both = taken(before, rice, salt);
        if (!both) return;
        const { posting } = Result.getOrThrow(back(both, both.after, [], "rice", rice));
        const returned = afterwards(both.after, posting);
        const next = take(returned, 0, other, "r2");
        const done = Result.isSuccess(next) ? afterwards(returned, next.success.posting) : returned;
        const spent = Result.isSuccess(next) ? salt + other : salt;
        expect(accountIn(done, "store").balance).toBe(spent * SALT.price);
        for (const { id, balance } of done.accounts.filter(keepsLots)) {
          const of = done.lots.filter(({ account }) => account === id);
          expect(sum(of.map(({ remaining }) => remaining))).toBe(balance);
        }
      }),
    );
  });
});
