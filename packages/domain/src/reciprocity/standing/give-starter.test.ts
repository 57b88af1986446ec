import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../../people/index.ts";
import { DecisionMissing, NothingToMove, PoolShort } from "../../points/index.ts";
import { books, holder, now, own, points, transferId } from "../../points/testing/books.ts";
import { NOTHING } from "./exchange.ts";
import { type GiveStarterFacts, giveStarter, NotWaitingForStarter } from "./give-starter.ts";
import type { Standing } from "./standing.ts";

const LI = ResidentId.make("li");
const [home, pool] = [holder("home-li"), own("pool", 60)];
const standing: Standing = {
  ...{ person: LI, strength: "frail", given: NOTHING, received: NOTHING, priority: 5 },
};
const gave = { within: { visits: 1, minutes: 30 }, across: { visits: 0, minutes: 0 } };

const facts = (changes: Partial<GiveStarterFacts> = {}): GiveStarterFacts => ({
  ...{ standings: [standing], had: new Set(), books: books([pool, home]), pool, to: home },
  ...{ transfer: transferId("t-1"), elder: LI, amount: points(60), expires: null },
  decision: "村委会3月5日会议纪要",
  ...changes,
});

describe("a starter credit", () => {
  it("comes out of the pool, and says for whom and for which year", () => {
    const posting = Result.getOrThrow(giveStarter(facts(), now));
    expect(posting.transfer.reason).toEqual({
      ...{ _tag: "ByStarter", resident: LI, unit: "points", year: 2026 },
      decision: "村委会3月5日会议纪要",
    });
    expect(posting.accounts).toMatchObject([{ balance: 0 }, { balance: 60, lifetime: 0 }]);
    expect(posting.opened).toMatchObject([{ account: "home-li", origin: "gifted" }]);
  });

  const notWaiting = new NotWaitingForStarter({ resident: LI });
  it.each<{ name: string; changes: Partial<GiveStarterFacts>; refusal: unknown }>([
    {
      name: "to whoever can give",
      changes: { standings: [{ ...standing, strength: "able" }] },
      refusal: notWaiting,
    },
    {
      name: "to whoever has given",
      changes: { standings: [{ ...standing, given: gave }] },
      refusal: notWaiting,
    },
    { name: "twice in a year", changes: { had: new Set([LI]) }, refusal: notWaiting },
    {
      name: "of nothing",
      changes: { amount: points(0) },
      refusal: new NothingToMove({ amount: points(0) }),
    },
    { name: "without a decision", changes: { decision: "" }, refusal: new DecisionMissing() },
    {
      name: "of more than was donated",
      changes: { amount: points(61) },
      refusal: new PoolShort({ balance: points(60), amount: points(61), short: points(1) }),
    },
  ])("is not given $name", ({ changes, refusal }) => {
    expect(Result.getOrThrow(Result.flip(giveStarter(facts(changes), now)))).toEqual(refusal);
  });
});
