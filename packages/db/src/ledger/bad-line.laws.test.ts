import { setImmediate as turn } from "node:timers/promises";
import type { VillageId } from "@huzhu/domain/people";
import { AccountId } from "@huzhu/domain/points";
import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import * as accounts from "../repositories/accounts.ts";
import { onEveryEngine } from "../testing/engine.ts";
import { endowing, passing } from "../testing/passing.ts";
import { type Fate, Lost, unreliable } from "../testing/unreliable.ts";
import { foundVillage } from "../testing/village.ts";
import { verify } from "../verify/verify.ts";
import { type Ledger, openLedger } from "./ledger.ts";

/** One arrival of an order: which one, and how much later than the others. */
const arrival = fc.record({ nth: fc.nat({ max: 11 }), delay: fc.nat({ max: 3 }) });
const fate = fc.constantFrom<Fate>("fine", "fine", "lost before", "lost after");

const history = fc.record({
  arrivals: fc.array(arrival, { minLength: 1, maxLength: 40 }),
  fates: fc.array(fate, { maxLength: 30 }),
});

/** Asks until there is an answer, as whoever stands before a machine that says nothing does. */
const insist = async (ledger: Ledger, village: VillageId, nth: number): Promise<string> => {
  for (;;) {
    try {
      const carried = await ledger.place(village, passing(nth % 3, nth));
      return Result.getOrThrow(carried).answer;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
  }
};

const given = (database: Database, village: VillageId): Promise<number> =>
  database.read(village, async (read) => {
    const store = await accounts.byId(read, AccountId.make("store"));
    return store?.balance ?? 0;
  });

onEveryEngine("orders that come twice, late, in any order and over a bad line", ({ open }) => {
  it("are each carried out once, and all are told the same (I5)", async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(history, async ({ arrivals, fates }) => {
        const village = await foundVillage(database);
        const sure = openLedger(database);
        for (const order of endowing()) Result.getOrThrow(await sure.place(village, order));
        const ledger = openLedger(unreliable(database, fates));
        const answers = await Promise.all(
          arrivals.map(async ({ nth, delay }) => {
            for (let late = 0; late < delay; late += 1) await turn();
            return insist(ledger, village, nth);
          }),
        );
        expect(answers).toEqual(arrivals.map(({ nth }) => `t-${nth % 3}-${nth}`));
        const different = new Set(arrivals.map(({ nth }) => nth)).size;
        expect(await given(database, village)).toBe(different);
        expect((await verify(database, village)).findings).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
