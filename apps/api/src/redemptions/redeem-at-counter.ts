import { redeemAtCounter as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";
import { atCounter } from "./at-counter.ts";
import { redeemFor } from "./redeem.ts";

export const redeemAtCounter = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    const stands = await atCounter(tx, request.body, village);
    if (Result.isFailure(stands)) return Result.fail(stands.failure);
    const { by, spending } = stands.success;
    const mandate = by?.mandate.id;
    const names = await actedBy(tx, [mandate]);
    const wanted = { ...request.body, by, actedBy: names(mandate), spending };
    return redeemFor(tx, wanted, {
      now,
      newId: world.newId,
      actor: { ...actor, ...(mandate && { mandate }) },
      attempt,
      policy: village.settings.points,
    });
  },
);
