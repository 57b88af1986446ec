import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, Instant, localDate } from "../time/index.ts";
import {
  type Account,
  afterwards,
  availableIn,
  type Books,
  type ExpiryPolicy,
  grant,
  type Hold,
  HoldId,
  lotKey,
  move,
  Origin,
  type Posting,
  placeHold,
  post,
  postHold,
  releaseHold,
  reverse,
  spendableOn,
  sum,
  sweep,
} from "./index.ts";
import { books, holder, now, own, points, transferId } from "./testing/books.ts";
import { accountIn } from "./testing/history.ts";

const A_DAY = 24 * 60 * 60 * 1000;

const amount = fc.integer({ min: 1, max: 40 }).map(points);
const which = fc.nat({ max: 8 });

/** One thing that somebody wants to happen; whether it does is for the verbs to say. */
const command = fc.oneof(
  fc.record({
    verb: fc.constant("earn" as const),
    amount,
    origin: fc.constantFrom(...Origin.literals),
    /** For so many days. */
    lives: fc.option(fc.nat({ max: 15 }), { freq: 4 }),
  }),
  fc.record({ verb: fc.constantFrom("spend" as const, "hold" as const), amount }),
  fc.record({ verb: fc.constant("take" as const), amount, which }),
  fc.record({ verb: fc.constantFrom("release" as const, "undo" as const), which }),
  fc.record({ verb: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ verb: fc.constant("sweep" as const) }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const commands = fc.array(command, { maxLength: 40, size: "+1" });

const policy = fc
  .constantFrom(0, 30, 50, 100)
  .map((carryOver): ExpiryPolicy => ({ kind: "months", months: 1, graceDays: 3, carryOver }));

/** Wang, who may owe up to 20, what was posted so far, and when it is. */
interface Desk {
  readonly policy: ExpiryPolicy;
  readonly books: Books;
  readonly at: Instant;
  readonly postings: ReadonlyArray<Posting>;
  readonly holds: ReadonlyArray<Hold>;
}

const [issuance, store, expired] = [own("issuance"), own("store"), own("expired")];
const wang = holder("wang", [], { floor: points(-20), entries: 0 });
const beginning = (by: ExpiryPolicy): Desk => ({
  policy: by,
  books: books([wang, issuance, store, expired]),
  at: now,
  postings: [],
  holds: [],
});

type Change = Result.Result<
  {
    readonly posting?: Posting | null;
    readonly account?: Account;
    readonly hold?: Hold;
    readonly at?: Instant;
  },
  unknown
>;

const undo = ({ books: of, postings, at }: Desk, chosen: number, id: Posting["transfer"]["id"]) => {
  const original = postings[chosen % Math.max(1, postings.length)];
  if (!original) return Result.fail("nothing to undo");
  const by = postings.find(
    ({ transfer: { reason } }) =>
      reason._tag === "ByReversal" && reason.transfer === original.transfer.id,
  );
  const facts = { books: of, id, why: "登记错了户", replacement: null };
  return reverse({ ...facts, original: { ...original, reversedBy: by?.transfer.id ?? null } }, at);
};

const spend = ({ books: of, at }: Desk, spent: Account["balance"], id: Posting["transfer"]["id"]) =>
  Result.map(
    post(of, {
      id,
      entries: move(wang.id, store.id, spent),
      eventDate: localDate(at),
      recordedAt: at,
      reason: { _tag: "ByDonation", from: wang.id, note: "" },
    }),
    (posting) => ({ posting }),
  );

const decide = (desk: Desk, wanted: Command, step: number): Change => {
  const { books: of, at, holds } = desk;
  const transfer = transferId(`t-${step}`);
  const account = accountIn(of, "wang");
  switch (wanted.verb) {
    case "earn": {
      const { amount: given, origin, lives } = wanted;
      const eventDate = localDate(at);
      const expires = lives === null ? null : addDays(eventDate, lives);
      const facts = { books: of, transfer, issuance, holder: account, why: "慰问", eventDate };
      return grant({ ...facts, amount: given, origin, expires }, at);
    }
    case "spend":
      return spend(desk, wanted.amount, transfer);
    case "hold": {
      const id = HoldId.make(`hold-${holds.length}`);
      const terms = { amount: wanted.amount, purpose: "定货", expiresAt: null };
      return placeHold({ id, account, to: store, ...terms }, at);
    }
    case "take": {
      const hold = holds[wanted.which];
      if (!hold) return Result.fail("no hold");
      return postHold({ books: of, hold, transfer }, wanted.amount, at);
    }
    case "release": {
      const hold = holds[wanted.which];
      return hold ? releaseHold({ hold, account }, at) : Result.fail("no hold");
    }
    case "undo":
      return undo(desk, wanted.which, transfer);
    case "wait":
      return Result.succeed({ at: Instant.make(at + wanted.days * A_DAY) });
    case "sweep": {
      const facts = { id: transfer, books: of, account: wang.id, expired: expired.id };
      const swept = sweep({ ...facts, policy: desk.policy }, at);
      return Result.map(swept, (posting) => ({ posting }));
    }
  }
};

const play = (desk: Desk, wanted: Command, step: number): Desk => {
  const result = decide(desk, wanted, step);
  if (Result.isFailure(result)) return desk;
  const { posting, account, hold, at = desk.at } = result.success;
  const accounts = desk.books.accounts.map((one) => (one.id === account?.id ? account : one));
  const before = { ...desk.books, accounts };
  return {
    ...desk,
    at,
    books: posting ? afterwards(desk.books, posting) : before,
    postings: posting ? [...desk.postings, posting] : desk.postings,
    holds: hold ? [...desk.holds.filter(({ id }) => id !== hold.id), hold] : desk.holds,
  };
};

/** Checks every step of many histories: what was wanted, what was before it and is after it. */
const always = (check: (after: Desk, wanted: Command, before: Desk) => void) =>
  fc.assert(
    fc.property(policy, commands, (by, all) => {
      let before = beginning(by);
      for (const [step, wanted] of all.entries()) {
        const after = play(before, wanted, step);
        check(after, wanted, before);
        before = after;
      }
    }),
    { numRuns: 150 },
  );

const leftIn = ({ lots }: Books): number => sum(lots.map(({ remaining }) => remaining));

describe("laws of lots, whatever is given, spent, held, undone and swept", () => {
  it("I7: what is left in the lots is the balance, or nothing where it is owed", () => {
    always(({ books: of }) => {
      expect(leftIn(of)).toBe(Math.max(accountIn(of, "wang").balance, 0));
    });
  });

  it("I7: what is left of each lot is what it brought without what its uses drew", () => {
    always(({ books: of, postings }) => {
      const uses = postings.flatMap((posting) => posting.uses);
      for (const one of of.lots) {
        const own = uses.filter(({ lot }) => lotKey(lot) === lotKey(one));
        expect(one.remaining).toBe(one.amount - sum(own.map((use) => use.amount)));
        expect(one.remaining).toBeGreaterThanOrEqual(0);
        expect(one.remaining).toBeLessThanOrEqual(one.amount);
      }
    });
  });

  it("I7: after a sweep nothing is left of what is over but what stands on hold", () => {
    always(({ books: of, at }, { verb }, before) => {
      if (verb !== "sweep") return;
      const account = accountIn(of, "wang");
      const over = leftIn(of) - spendableOn(of.lots, localDate(at));
      const free = Math.max(0, availableIn(account));
      expect(Math.min(over, free)).toBe(0);
      expect(account.held).toBe(accountIn(before.books, "wang").held);
      expect(account.lifetime).toBe(accountIn(before.books, "wang").lifetime);
    });
  });

  it("I7: a second sweep of the same day finds nothing", () => {
    always((after, { verb }) => {
      if (verb !== "sweep") return;
      expect(Result.getOrThrow(decide(after, { verb }, 99)).posting).toBe(null);
    });
  });

  it("I2: nobody ever has less available than the floor", () => {
    always(({ books: of }) => {
      expect(availableIn(accountIn(of, "wang"))).toBeGreaterThanOrEqual(-20);
    });
  });

  it("I1: no point is made or lost", () => {
    always(({ books: of }) => {
      expect(sum(of.accounts.map(({ balance }) => balance))).toBe(0);
    });
  });
});

/** That the laws above are not asked of histories in which nothing happens. */
it("histories come to every kind of transfer, to debts, and to restored and carried lots", () => {
  const seen = new Set<string>();
  const note = ({ books: of, postings }: Desk) => {
    if (accountIn(of, "wang").balance < 0) seen.add("debt");
    for (const { transfer, uses, opened } of postings.slice(-1)) {
      seen.add(transfer.reason._tag);
      if (uses.some((use) => use.amount < 0)) seen.add("restored");
      if (transfer.reason._tag === "ByExpiry" && opened.length > 0) seen.add("carried");
    }
  };
  fc.assert(
    fc.property(policy, commands, (by, all) => {
      all.reduce((desk, wanted, step) => {
        const after = play(desk, wanted, step);
        note(after);
        return after;
      }, beginning(by));
    }),
    { seed: 7, numRuns: 300 },
  );
  expect([...seen].toSorted()).toEqual(
    [
      "ByDonation",
      "ByExpiry",
      "ByGrant",
      "ByHold",
      "ByReversal",
      "carried",
      "debt",
      "restored",
    ].toSorted(),
  );
});
