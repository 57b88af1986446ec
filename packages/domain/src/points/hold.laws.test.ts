import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Instant } from "../time/index.ts";
import {
  type Account,
  afterwards,
  availableIn,
  type Books,
  expireHold,
  type Hold,
  HoldId,
  type Posting,
  placeHold,
  postHold,
  releaseHold,
  sum,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, transferId } from "./testing/books.ts";

const lots = [lot("wang", 60, { expires: date("2026-12-31") }), lot("wang", 40, { place: 1 })];
const wang = holder("wang", lots);
const store = own("store");

const amount = fc.integer({ min: -1, max: 60 });
const which = fc.nat({ max: 6 });
const commands = fc.array(
  fc.oneof(
    fc.record({
      _tag: fc.constant("place" as const),
      amount,
      lives: fc.option(fc.integer({ min: 0, max: 20 })),
    }),
    fc.record({ _tag: fc.constant("post" as const), amount, which }),
    fc.record({ _tag: fc.constantFrom("release" as const, "expire" as const), which }),
  ),
  { maxLength: 40 },
);
type Command = typeof commands extends fc.Arbitrary<Array<infer C>> ? C : never;

interface Desk {
  readonly books: Books;
  readonly holds: ReadonlyArray<Hold>;
}

const accountIn = ({ accounts }: Books): Account => accounts[0] ?? wang;

const put = (desk: Desk, hold: Hold): ReadonlyArray<Hold> =>
  desk.holds.some(({ id }) => id === hold.id)
    ? desk.holds.map((one) => (one.id === hold.id ? hold : one))
    : [...desk.holds, hold];

type Change = Result.Result<
  { readonly hold: Hold; readonly account?: Account; readonly posting?: Posting },
  unknown
>;

const decide = (desk: Desk, command: Command, at: number): Change | null => {
  const [moment, account] = [Instant.make(now + at), accountIn(desk.books)];
  if (command._tag === "place") {
    const expiresAt = command.lives === null ? null : Instant.make(moment + command.lives);
    const wanted = { amount: points(command.amount), purpose: "定货", expiresAt };
    const id = HoldId.make(`hold-${desk.holds.length}`);
    return placeHold({ id, account, to: store, ...wanted }, moment);
  }
  const hold = desk.holds[command.which];
  if (!hold) return null;
  if (command._tag === "post") {
    const facts = { books: desk.books, hold, transfer: transferId(`t-${at}`) };
    return postHold(facts, points(command.amount), moment);
  }
  return command._tag === "release"
    ? releaseHold({ hold, account }, moment)
    : expireHold({ hold, account }, moment);
};

const play = (desk: Desk, command: Command, at: number): Desk => {
  const result = decide(desk, command, at);
  if (!result || Result.isFailure(result)) return desk;
  const { hold, account, posting } = result.success;
  const before = desk.books;
  const accounts = before.accounts.map((one) => (one.id === account?.id ? account : one));
  const after = posting ? afterwards(before, posting) : { ...before, accounts };
  return { books: after, holds: put(desk, hold) };
};

/** Everything that was, one state after the other. */
const states = (all: ReadonlyArray<Command>): ReadonlyArray<Desk> => {
  const desks: Array<Desk> = [{ books: books([wang, store], lots), holds: [] }];
  for (const [at, command] of all.entries()) {
    const last = desks.at(-1);
    if (last) desks.push(play(last, command, at));
  }
  return desks;
};

describe("laws of holds", () => {
  it("I3: what is held is what the holds that stand add up to, and it is always there", () => {
    fc.assert(
      fc.property(commands, (all) => {
        for (const { books: each, holds } of states(all)) {
          const account = accountIn(each);
          const standing = holds.filter(({ end }) => end === null);
          expect(account.held).toBe(sum(standing.map((one) => one.amount)));
          expect(availableIn(account)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("I3: a hold ends once: what it ended as never changes", () => {
    fc.assert(
      fc.property(commands, (all) => {
        const ends = new Map<HoldId, Hold["end"]>();
        for (const { holds } of states(all)) {
          for (const { id, end } of holds) {
            if (ends.has(id)) expect(end).toEqual(ends.get(id));
            if (end !== null) ends.set(id, end);
          }
        }
      }),
    );
  });

  it("I3: no more than stood on hold is ever taken, and only what was posted", () => {
    fc.assert(
      fc.property(commands, (all) => {
        for (const { books: each, holds } of states(all)) {
          const taken = holds.flatMap(({ end, ...hold }) => (end ? [{ end, hold }] : []));
          for (const { end, hold } of taken) {
            expect(end.amount).toBeLessThanOrEqual(hold.amount);
            expect(end.amount > 0).toBe(end.kind === "posted");
            if (end.kind === "posted") expect(end.at < (hold.expiresAt ?? end.at + 1)).toBe(true);
          }
          const account = accountIn(each);
          expect(account.balance).toBe(100 - sum(taken.map(({ end }) => end.amount)));
          expect(sum(each.lots.map(({ remaining }) => remaining))).toBe(account.balance);
        }
      }),
    );
  });
});
