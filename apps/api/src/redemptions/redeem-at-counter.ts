import { redeemAtCounter as endpoint, NotFound } from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { redeemFor } from "./redeem.ts";

export const redeemAtCounter = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    const { resident, household } = request.body;
    if (resident !== null) {
      const known = await residents.byId(tx, resident);
      if (known?.householdId !== household) return Result.fail(new NotFound({ what: "resident" }));
    }
    return redeemFor(tx, request.body, {
      now,
      newId: world.newId,
      actor,
      attempt,
      policy: village.settings.points,
    });
  },
);
