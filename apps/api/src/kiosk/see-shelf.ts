import { shelf as endpoint, type ShelfGood } from "@huzhu/contract";
import { batches, goods } from "@huzhu/db";
import { type Good, type GoodStanding, goodStanding, priceOn } from "@huzhu/domain/store";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { homeOf } from "../redemptions/home-of.ts";
import { actingFor } from "./acting-for.ts";

/** A good as it is offered; nothing where it is not, or not to them. */
const offered = (
  { id, name, unit, photo, onShelf, prices, onHand }: Good,
  standing: GoodStanding,
  { sees, today }: { readonly sees: boolean; readonly today: CalendarDate },
): ReadonlyArray<ShelfGood> => {
  const price = Option.getOrNull(priceOn(prices, today));
  if (!onShelf || price === null || standing._tag === "Outside") return [];
  const { _tag, ...counted } = standing;
  // Who may not see what an elder has does not see what the elder took either.
  const quota = sees && "left" in counted ? counted : null;
  return [{ good: id, name, unit, photo, price, onHand, quota }];
};

export const seeShelf = kioskQuery(endpoint, async ({ tx, request, now, village, kiosk }) => {
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, request.body, "spend", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const { household, resident, by } = acting.success;
  const today = localDate(now);
  const all = await batches.fresh(tx, await goods.list(tx), today);
  const home = await homeOf(tx, { household: household.id, resident: resident.id }, all, today);
  const seen = { sees: by?.mandate.scope.see ?? true, today };
  return Result.succeed(
    all.flatMap((good) => offered(good, goodStanding(good, home, today), seen)),
  );
});
