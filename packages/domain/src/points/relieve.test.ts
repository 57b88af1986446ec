import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountFrozen,
  DecisionMissing,
  NothingToMove,
  PoolShort,
  type RelieveFacts,
  relieve,
} from "./index.ts";
import { books, date, holder, now, own, points, transferId } from "./testing/books.ts";

const [li, pool] = [holder("li"), own("pool", 100)];

const facts = (changes: Partial<RelieveFacts> = {}): RelieveFacts => ({
  books: books([pool, li]),
  transfer: transferId("t-1"),
  pool,
  to: li,
  amount: points(100),
  decision: "村委会3月5日会议纪要",
  expires: date("2026-12-31"),
  ...changes,
});

describe("relieving", () => {
  it("gives out of the pool, as much as there is, naming the decision", () => {
    const { posting } = Result.getOrThrow(relieve(facts(), now));
    expect(posting.transfer).toMatchObject({
      eventDate: "2026-03-06",
      reason: { _tag: "ByRelief", to: "li", decision: "村委会3月5日会议纪要" },
    });
    expect(posting.accounts).toMatchObject([{ balance: 0 }, { balance: 100, lifetime: 0 }]);
    expect(posting.opened).toMatchObject([
      { account: "li", origin: "gifted", expires: "2026-12-31", remaining: 100 },
    ]);
  });

  it.each<{ name: string; changes: Partial<RelieveFacts>; refusal: unknown }>([
    {
      name: "when it is nothing",
      changes: { amount: points(0) },
      refusal: new NothingToMove({ amount: points(0) }),
    },
    {
      name: "when no decision is named",
      changes: { decision: " " },
      refusal: new DecisionMissing(),
    },
    {
      name: "when the pool has less, though it is the village's own",
      changes: { amount: points(101) },
      refusal: new PoolShort({ balance: points(100), amount: points(101), short: points(1) }),
    },
    {
      name: "to a frozen account",
      changes: { books: books([pool, { ...li, status: "frozen" }]) },
      refusal: new AccountFrozen({ account: li.id }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(relieve(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
