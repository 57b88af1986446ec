import { donatePoints as endpoint } from "@huzhu/contract";
import { accounts } from "@huzhu/db";
import { donate, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffPosting } from "../mount/posting.ts";
import { movedOf } from "./moved.ts";
import { accountIn, peoplesAccount } from "./people-account.ts";
import { sweepFirst } from "./sweep-first.ts";

export const donatePoints = staffPosting(
  endpoint,
  async ({ tx, request, now, world, village }) => {
    const { from, amount, note } = request.body;
    const giver = await peoplesAccount(tx, from);
    if (Result.isFailure(giver)) return Result.fail(giver.failure);
    const { unit } = giver.success;
    const pool = await accounts.own(tx, "pool", unit);
    const expired = await accounts.own(tx, "expired", unit);
    const { newId } = world;
    const { points: policy } = village.settings;
    return Result.succeed({
      accounts: [from, pool, expired],
      spendings: [{ account: from, most: null }],
      decide: (books) =>
        Result.gen(function* () {
          const swept = yield* sweepFirst(books, { account: from, expired, policy, newId }, now);
          const facts = {
            books: swept.books,
            transfer: TransferId.make(newId()),
            from: accountIn(swept.books, from),
            pool: accountIn(swept.books, pool),
            amount,
            note,
          };
          const { posting } = yield* donate(facts, now);
          return [...swept.postings, posting];
        }),
    });
  },
  movedOf,
);
