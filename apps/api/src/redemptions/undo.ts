import { undoRedemption as endpoint, NotFound } from "@huzhu/contract";
import { journal, redemptions, transfers } from "@huzhu/db";
import { TransferId } from "@huzhu/domain/points";
import { mayUndo } from "@huzhu/domain/store";
import { Result } from "effect";
import { undoPosting } from "../ledger/undo-posting.ts";
import { staffCommand } from "../mount/verb.ts";
import { undoableOf } from "./undoable.ts";

/** What stands in the books as the reason: who presses a moment later is asked for none. */
const WHY = "柜台当场撤回";

/** 撤回: as if nobody had pressed, as long as whoever pressed notices at once. */
export const undoRedemption = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, actor, attempt }) => {
    await journal.lock(tx);
    const made = await redemptions.byId(tx, request.params.redemption);
    const booked = made && (await transfers.byId(tx, made.transfer));
    if (!made || !booked) return Result.fail(new NotFound({ what: "redemption" }));
    const may = mayUndo(undoableOf(made), staff.id, now);
    if (Result.isFailure(may)) return Result.fail(may.failure);
    const transfer = TransferId.make(world.newId());
    const { newId } = world;
    const { points: policy } = village.settings;
    const undoing = { reversal: transfer, why: WHY, replacement: null, now, newId, policy };
    const undone = await undoPosting(tx, booked, { ...undoing, actor, attempt });
    return Result.map(undone, () => ({ transfer, points: made.points }));
  },
);
