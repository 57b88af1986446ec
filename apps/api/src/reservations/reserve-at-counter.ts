import { reserveAtCounter as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { atCounter } from "../redemptions/at-counter.ts";
import { reserveFor } from "./reserve-for.ts";
import { slipView } from "./slip-view.ts";

export const reserveAtCounter = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, village, actor, attempt } = call;
  const stands = await atCounter(tx, request.body, village);
  if (Result.isFailure(stands)) return Result.fail(stands.failure);
  const { by, spending } = stands.success;
  const mandate = by?.mandate.id;
  const wanted = { ...request.body, by, spending };
  const reserved = await reserveFor(tx, wanted, {
    ...{ now, newId: world.newId, newCode: world.newCode, attempt },
    actor: { ...actor, ...(mandate && { mandate }) },
    ...{ policy: village.settings.points, keeping: village.settings.reservations },
  });
  if (Result.isFailure(reserved)) return Result.fail(reserved.failure);
  const kept = { reservation: reserved.success, said: [] };
  return Result.succeed(await slipView(tx, kept, { village, now }));
});
