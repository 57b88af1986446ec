import { grantPoints as endpoint } from "@huzhu/contract";
import { accounts } from "@huzhu/db";
import { grant, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffPosting } from "../mount/posting.ts";
import { expiresOf } from "./expires.ts";
import { movedOf } from "./moved.ts";
import { accountIn, notOwn, peoplesAccount } from "./people-account.ts";

export const grantPoints = staffPosting(
  endpoint,
  async ({ tx, request, now, world, staff, village }) => {
    const { account: id, ...given } = request.body;
    const to = await peoplesAccount(tx, id);
    if (Result.isFailure(to)) return Result.fail(to.failure);
    const { owner, unit } = to.success;
    const allowed = notOwn(staff, [owner]);
    if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
    const issuance = await accounts.own(tx, "issuance", unit);
    const expires = expiresOf(unit, village.settings.points, given.eventDate);
    return Result.succeed({
      accounts: [id, issuance],
      decide: (books) => {
        const transfer = TransferId.make(world.newId());
        const sides = { issuance: accountIn(books, issuance), holder: accountIn(books, id) };
        const granted = grant({ ...given, ...sides, books, transfer, expires }, now);
        return Result.map(granted, ({ posting }) => [posting]);
      },
    });
  },
  movedOf,
);
