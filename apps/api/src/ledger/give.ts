import { givePoints as endpoint, UnitsDiffer } from "@huzhu/contract";
import { accounts, kin, kinTies, type Owner, type Read } from "@huzhu/db";
import type { Reach } from "@huzhu/domain/people/kinship";
import { gift, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffPosting } from "../mount/posting.ts";
import { movedOf } from "./moved.ts";
import { accountIn, homeOf, notOwn, peoplesAccount } from "./people-account.ts";
import { sweepFirst } from "./sweep-first.ts";

/** What the families of two accounts are to each other: by word, and by the ties of their people. */
const tiesBetween = async (read: Read, from: Owner, to: Owner, reach: Reach) => {
  const [giving, taking] = [homeOf(from), homeOf(to)];
  if (!giving || !taking) return { ties: [], near: false };
  const ties = await kinTies.find(read, giving, taking);
  return { ties, near: (await kin.homesOf(read, giving, reach)).has(taking) };
};

export const givePoints = staffPosting(
  endpoint,
  async ({ tx, request, now, world, staff, village }) => {
    const { from, to, amount, note } = request.body;
    const giver = await peoplesAccount(tx, from);
    if (Result.isFailure(giver)) return Result.fail(giver.failure);
    const taker = await peoplesAccount(tx, to);
    if (Result.isFailure(taker)) return Result.fail(taker.failure);
    const { unit } = giver.success;
    if (taker.success.unit !== unit) return Result.fail(new UnitsDiffer());
    const allowed = notOwn(staff, [taker.success.owner]);
    if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
    const { gifts } = village.settings.family;
    const between = await tiesBetween(tx, giver.success.owner, taker.success.owner, gifts);
    const expired = await accounts.own(tx, "expired", unit);
    const { newId } = world;
    const { points: policy } = village.settings;
    return Result.succeed({
      accounts: [from, to, expired],
      spendings: [{ account: from, most: null }],
      decide: (books) =>
        Result.gen(function* () {
          const swept = yield* sweepFirst(books, { account: from, expired, policy, newId }, now);
          const facts = {
            books: swept.books,
            transfer: TransferId.make(newId()),
            from: accountIn(swept.books, from),
            to: accountIn(swept.books, to),
            amount,
            note,
            ...between,
            permitted: policy.giftTies,
          };
          const { posting } = yield* gift(facts, now);
          return [...swept.postings, posting];
        }),
    });
  },
  movedOf,
);
