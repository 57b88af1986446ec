import { reverseTransfer as endpoint, NotFound } from "@huzhu/contract";
import { holders, journal, transfers } from "@huzhu/db";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { takeBack } from "../claims/take-back.ts";
import { staffCommand } from "../mount/verb.ts";
import { notOwn } from "./people-account.ts";
import { transferViewOf } from "./transfer-view.ts";
import { undoPosting } from "./undo-posting.ts";

/** 冲正: undoes a transfer and the claim that it was for, all of it or nothing. */
export const reverseTransfer = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, actor, attempt }) => {
    await journal.lock(tx);
    const missing = Result.fail(new NotFound({ what: "transfer" }));
    const booked = await transfers.byId(tx, request.params.transfer);
    if (!booked) return missing;
    const accounts = booked.lines.map(({ account }) => account);
    const held = [...(await holders.byIds(tx, accounts)).values()];
    const allowed = notOwn(
      staff,
      held.map(({ owner }) => owner),
    );
    if (Result.isFailure(allowed)) return Result.fail(allowed.failure);

    const reversal = TransferId.make(world.newId());
    const undoing = { reversal, why: request.body.why, now, actor };
    const policy = village.settings.points;
    const undone = await undoPosting(tx, booked, {
      ...undoing,
      ...{ newId: world.newId, attempt, policy, replacement: null },
    });
    if (Result.isFailure(undone)) return Result.fail(undone.failure);
    const { reason } = booked.transfer;
    if (reason._tag === "ByRule") {
      const taken = await takeBack(tx, reason.claim, { ...undoing, staff });
      if (Result.isFailure(taken)) return Result.fail(taken.failure);
    }
    const view = await transferViewOf(tx, reversal, village.scale);
    return view ? Result.succeed(view) : missing;
  },
);
