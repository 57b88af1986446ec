import { postHold as endpoint, NotFound } from "@huzhu/contract";
import { accounts, books, holds, journal } from "@huzhu/db";
import { postHold as decide, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { holdRowOf } from "./hold-row.ts";
import { endsAlone } from "./keeps-goods.ts";
import { sweepAccount } from "./sweep-account.ts";

export const postHold = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    await journal.lock(tx);
    const placed = await holds.byId(tx, request.params.hold);
    const account = placed && (await accounts.byId(tx, placed.account));
    if (!placed || !account) return Result.fail(new NotFound({ what: "hold" }));
    const alone = await endsAlone(tx, placed.id);
    if (Result.isFailure(alone)) return Result.fail(alone.failure);

    const policy = village.settings.points;
    await sweepAccount(tx, account, { now, newId: world.newId, actor, attempt, policy });
    const open = await books.lock(tx, {
      accounts: [placed.account, placed.to],
      spendings: [{ account: placed.account, most: null }],
    });
    const transfer = TransferId.make(world.newId());
    const facts = { books: open, hold: placed, transfer };
    const posted = decide(facts, request.body.amount, now);
    if (Result.isFailure(posted)) return Result.fail(posted.failure);
    const { hold, posting } = posted.success;
    await journal.append(tx, [{ posting, actor, attempt }]);
    await holds.end(tx, hold, actor);
    return Result.succeed(holdRowOf({ ...hold, actor: placed.actor }));
  },
);
