import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { AccountFrozen, BelowFloor, type DonateFacts, donate, NothingToMove } from "./index.ts";
import { books, date, holder, lot, now, own, points, transferId } from "./testing/books.ts";

const lots = [lot("wang", 10), lot("wang", 10, { place: 1, expires: date("2026-06-30") })];
const [wang, pool] = [holder("wang", lots), own("pool", 100)];

const facts = (changes: Partial<DonateFacts> = {}): DonateFacts => ({
  books: books([wang, pool], lots),
  transfer: transferId("t-1"),
  from: wang,
  pool,
  amount: points(12),
  note: "给困难户",
  ...changes,
});

describe("donating", () => {
  it("moves the amount into the pool, out of the lots that expire first", () => {
    const { posting } = Result.getOrThrow(donate(facts(), now));
    expect(posting.transfer).toMatchObject({
      eventDate: "2026-03-06",
      reason: { _tag: "ByDonation", from: "wang", note: "给困难户" },
    });
    expect(posting.accounts.map(({ balance }) => balance)).toEqual([8, 112]);
    expect(posting.uses.map(({ lot: { place }, amount }) => [place, amount])).toEqual([
      [1, 10],
      [0, 2],
    ]);
    expect(posting.opened).toEqual([]);
  });

  it.each<{ name: string; changes: Partial<DonateFacts>; refusal: unknown }>([
    {
      name: "when it is nothing",
      changes: { amount: points(0) },
      refusal: new NothingToMove({ amount: points(0) }),
    },
    {
      name: "when there is less",
      changes: { amount: points(21) },
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(20),
        floor: points(0),
        amount: points(-21),
        short: points(1),
      }),
    },
    {
      name: "out of a frozen account",
      changes: { books: books([{ ...wang, status: "frozen" }, pool], lots) },
      refusal: new AccountFrozen({ account: wang.id }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(donate(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
