import { redeemAtKiosk as endpoint } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { actedByMasked } from "../proxies/acted-by.ts";
import { mostOf, redeemFor } from "../redemptions/redeem.ts";
import { actingFor } from "./acting-for.ts";
import { unseen } from "./unseen.ts";

export const redeemAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor: machine, attempt, kiosk }) => {
    const { basket, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "spend", { now, actor: machine, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { resident, household, by, actor, holder } = acting.success;
    const names = await actedByMasked(tx, [actor.mandate]);
    const whose = { household: household.id, resident: resident.id, actedBy: names(actor.mandate) };
    const { most } = village.settings.cards;
    const spending = { card: holder.card, most, staffed: false, vouched: false };
    const redeemed = await redeemFor(
      tx,
      { ...whose, basket, by, spending },
      {
        now,
        newId: world.newId,
        actor,
        attempt,
        policy: village.settings.points,
      },
    );
    const sees = by?.mandate.scope.see ?? true;
    return sees ? redeemed : Result.mapError(redeemed, unseen(Points.make(mostOf(basket))));
  },
);
