import { relieveFromPool as endpoint } from "@huzhu/contract";
import { accounts } from "@huzhu/db";
import { relieve, TransferId } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffPosting } from "../mount/posting.ts";
import { expiresOf } from "./expires.ts";
import { movedOf } from "./moved.ts";
import { accountIn, notOwn, peoplesAccount } from "./people-account.ts";

export const relieveFromPool = staffPosting(
  endpoint,
  async ({ tx, request, now, world, staff, village }) => {
    const { to: id, ...given } = request.body;
    const to = await peoplesAccount(tx, id);
    if (Result.isFailure(to)) return Result.fail(to.failure);
    const { owner, unit } = to.success;
    const allowed = notOwn(staff, [owner]);
    if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
    const pool = await accounts.own(tx, "pool", unit);
    const expires = expiresOf(unit, village.settings.points, localDate(now));
    return Result.succeed({
      accounts: [id, pool],
      decide: (books) => {
        const transfer = TransferId.make(world.newId());
        const sides = { pool: accountIn(books, pool), to: accountIn(books, id) };
        const relieved = relieve({ ...given, ...sides, books, transfer, expires }, now);
        return Result.map(relieved, ({ posting }) => [posting]);
      },
    });
  },
  movedOf,
);
