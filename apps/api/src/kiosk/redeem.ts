import { redeemAtKiosk as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { redeemFor } from "../redemptions/redeem.ts";
import { cardHolder } from "./card-holder.ts";

export const redeemAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    const { card, basket } = request.body;
    const holder = await cardHolder(tx, card);
    if (Result.isFailure(holder)) return Result.fail(holder.failure);
    const { resident, household } = holder.success;
    const wanted = { household: household.id, resident: resident.id, basket };
    return redeemFor(tx, wanted, {
      now,
      newId: world.newId,
      actor,
      attempt,
      policy: village.settings.points,
    });
  },
);
