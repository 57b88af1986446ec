import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AlreadyReversed,
  type Books,
  keepsLots,
  lotKey,
  type Posting,
  ReversalOfReversal,
  reverse,
  sum,
} from "./index.ts";
import { now, transferId } from "./testing/books.ts";
import { accountIn, BEGINNING, goOn, type History, wishes, written } from "./testing/history.ts";

const undoing = ({ books }: History, posting: Posting, reversedBy: Posting | null = null) =>
  reverse(
    {
      books,
      original: { ...posting, reversedBy: reversedBy?.transfer.id ?? null },
      id: transferId("undone"),
      why: "登记错了户",
      replacement: null,
    },
    now,
  );

/** What a person has: balance, what was ever earned, and what is left until which day. */
const standing = ({ accounts, lots }: Books) => ({
  accounts: accounts.map(({ id, balance, lifetime, held }) => [id, balance, lifetime, held]),
  lots: lots
    .filter(({ remaining }) => remaining > 0)
    .map((lot) => [lotKey(lot), lot.account, lot.expires, lot.remaining]),
});

/** A history with its last posting, and the history as it was before that one. */
const withLast = wishes.map((all) => {
  const after = goOn(BEGINNING, all);
  const last = after.postings.at(-1);
  const before = after.postings.slice(0, -1).reduce(written, BEGINNING);
  return { before, after, last };
});

describe("laws of reversals", () => {
  it("I6: when nothing happened since, every balance, lot and lifetime is as before", () => {
    fc.assert(
      fc.property(withLast, ({ before, after, last }) => {
        if (!last) return;
        const { posting } = Result.getOrThrow(undoing(after, last));
        expect(standing(written(after, posting).books)).toEqual(standing(before.books));
      }),
    );
  });

  it("I6: a reversal happens once, and is never reversed itself", () => {
    fc.assert(
      fc.property(withLast, ({ after, last }) => {
        if (!last) return;
        const { posting } = Result.getOrThrow(undoing(after, last));
        const undone = written(after, posting);
        const { id } = posting.transfer;
        expect(undoing(undone, last, posting)).toEqual(
          Result.fail(new AlreadyReversed({ by: id })),
        );
        expect(undoing(undone, posting)).toEqual(
          Result.fail(new ReversalOfReversal({ transfer: id })),
        );
      }),
    );
  });

  it("I7: whatever happened between, what is left in the lots is the balance, and their uses", () => {
    fc.assert(
      fc.property(wishes, wishes, fc.nat(), (all, later, which) => {
        const early = goOn(BEGINNING, all);
        const original = early.postings[which % Math.max(1, early.postings.length)];
        const history = goOn(early, later);
        const result = original && undoing(history, original);
        if (!result || Result.isFailure(result)) return;
        const { books, postings } = written(history, result.success.posting);
        for (const { id, balance } of books.accounts.filter(keepsLots)) {
          const own = books.lots.filter(({ account }) => account === id);
          expect(sum(own.map(({ remaining }) => remaining))).toBe(Math.max(0, balance));
        }
        const uses = Map.groupBy(
          postings.flatMap((posting) => posting.uses),
          ({ lot }) => lotKey(lot),
        );
        for (const lot of books.lots) {
          const used = sum((uses.get(lotKey(lot)) ?? []).map(({ amount }) => amount));
          expect(lot.remaining).toBe(lot.amount - used);
          expect(lot.remaining).toBeGreaterThanOrEqual(0);
          expect(lot.remaining).toBeLessThanOrEqual(lot.amount);
        }
      }),
    );
  });

  it("I1: a reversal neither makes nor loses points", () => {
    fc.assert(
      fc.property(wishes, wishes, fc.nat(), (all, later, which) => {
        const early = goOn(BEGINNING, all);
        const original = early.postings[which % Math.max(1, early.postings.length)];
        const history = goOn(early, later);
        const result = original && undoing(history, original);
        if (!result || Result.isFailure(result)) return;
        const { books } = written(history, result.success.posting);
        expect(sum(books.accounts.map(({ balance }) => balance))).toBe(0);
      }),
    );
  });

  it("I2: it is refused exactly if somebody no longer has what the original gave them", () => {
    fc.assert(
      fc.property(wishes, wishes, fc.nat(), (all, later, which) => {
        const early = goOn(BEGINNING, all);
        const original = early.postings[which % Math.max(1, early.postings.length)];
        const history = goOn(early, later);
        if (!original) return;
        const spent = original.lines.some(({ account, amount }) => {
          const { balance, floor, kind } = accountIn(history.books, account);
          const least = kind === "pool" ? 0 : (floor ?? Number.NEGATIVE_INFINITY);
          return amount > 0 && balance - amount < least;
        });
        expect(Result.isFailure(undoing(history, original))).toBe(spent);
      }),
    );
  });
});
