import { exchangeGoods as endpoint, NotFound } from "@huzhu/contract";
import { journal, redemptions } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { giveBack } from "./give-back.ts";
import { redeemFor } from "./redeem.ts";

/** 换货: something comes back and something else goes out for it, both or neither. */
export const exchangeGoods = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, actor, attempt }) => {
    const { returned, basket, why } = request.body;
    await journal.lock(tx);
    const made = await redemptions.byId(tx, request.params.redemption);
    if (!made) return Result.fail(new NotFound({ what: "redemption" }));
    const { household, resident } = made;
    if (staff.household === household) return Result.fail(new OwnHousehold({ household }));
    const { newId } = world;
    const circumstances = { now, newId, actor, attempt, policy: village.settings.points };
    const transfer = TransferId.make(newId());
    const back = await giveBack(tx, made, returned, { transfer, why, ...circumstances });
    if (Result.isFailure(back)) return Result.fail(back.failure);
    // Whoever stands there has the goods of a person who was known when they were taken.
    const wanted = { household, resident, basket, by: null, actedBy: null, spending: null };
    const taken = await redeemFor(tx, { ...wanted, exchanged: transfer }, circumstances);
    return Result.map(taken, (receipt) => ({
      ...{ transfer, receipt },
      returned: back.success.lines,
      back: back.success.points,
    }));
  },
);
