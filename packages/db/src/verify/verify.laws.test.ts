import { AccountId, move, Points, post, TransferId } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import * as books from "../repositories/books.ts";
import * as journal from "../repositories/journal.ts";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, NOW, TODAY } from "../testing/village.ts";
import { verify } from "./verify.ts";

const ACCOUNTS = ["issuance", "store", "of-wang", "of-yang"].map((id) => AccountId.make(id));

const anyTransfer = fc.record({
  from: fc.constantFrom(...ACCOUNTS),
  to: fc.constantFrom(...ACCOUNTS),
  amount: fc.integer({ min: 1, max: 100 }).map((points) => Points.make(points)),
});
type AnyTransfer = typeof anyTransfer extends fc.Arbitrary<infer T> ? T : never;

/** Posts what the domain allows, even from an account to itself. */
const postOne = async (
  database: Database,
  village: Parameters<Database["write"]>[0],
  { from, to, amount }: AnyTransfer,
  nth: number,
): Promise<boolean> => {
  const result = await database.write(village, async (tx) => {
    const entries = move(from, to, amount);
    const spendings = [{ account: from, most: amount }];
    const open = await books.lock(tx, { accounts: [from, to], spendings });
    const redemption = RedemptionId.make(`r${nth}`);
    const reason = { _tag: "ByRedemption", redemption, summary: "" } as const;
    const id = TransferId.make(`t${nth}`);
    const posted = post(open, { id, entries, eventDate: TODAY, recordedAt: NOW, reason });
    if (Result.isFailure(posted)) return Result.fail(posted.failure);
    await journal.append(tx, [{ posting: posted.success, actor: ACTOR, attempt: null }]);
    return Result.succeed(undefined);
  });
  return Result.isSuccess(result);
};

onEveryEngine("a ledger that nobody tampered with", ({ open }) => {
  it("has no findings, whatever is posted, together or one by one (I1, I2, I7, I9)", async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(anyTransfer, { maxLength: 30 }), async (drawn) => {
        const village = await foundVillage(database);
        const posted = await Promise.all(
          drawn.map((each, nth) => postOne(database, village, each, nth)),
        );
        expect((await verify(database, village)).findings).toEqual([]);
        const lines = await database.read(village, async (read) => {
          let count = 0;
          for await (const { entries } of journal.transfers(read)) {
            expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
            count += 1;
          }
          return count;
        });
        expect(lines).toBe(posted.filter(Boolean).length);
      }),
      { numRuns: 15 },
    );
  });
});
