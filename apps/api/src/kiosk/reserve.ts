import { reserveAtKiosk as endpoint } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { mostOf } from "../redemptions/redeem.ts";
import { reserveFor } from "../reservations/reserve-for.ts";
import { slipView } from "../reservations/slip-view.ts";
import { actingFor } from "./acting-for.ts";
import { unseen } from "./unseen.ts";

export const reserveAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor: machine, attempt, kiosk }) => {
    const { basket, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "spend", { now, actor: machine, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { resident, household, by, actor, holder } = acting.success;
    const { cards, points: policy, reservations: keeping } = village.settings;
    const spending = { card: holder.card, most: cards.most, staffed: false, vouched: false };
    const wanted = { household: household.id, resident: resident.id, basket, by, spending };
    const { newId, newCode } = world;
    const circumstances = { now, newId, newCode, actor, attempt, policy, keeping };
    const reserved = await reserveFor(tx, wanted, circumstances);
    const price = Points.make(mostOf(basket));
    const sees = by?.mandate.scope.see ?? true;
    if (Result.isFailure(reserved)) {
      return Result.fail(sees ? reserved.failure : unseen(price)(reserved.failure));
    }
    const kept = { reservation: reserved.success, said: [] };
    return Result.succeed(await slipView(tx, kept, { village, now }));
  },
);
