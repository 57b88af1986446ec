import { presentCard as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";
import { holderOf } from "./holder-of.ts";

export const presentCard = kioskQuery(endpoint, async ({ tx, request, now, village, kiosk }) => {
  const found = await cardHolder(tx, request.body.card, kiosk);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const actor = actorOf({ village, kiosk });
  const acting = { ...found.success, actor, holder: found.success, by: null };
  return holderOf(tx, acting, village.settings, localDate(now));
});
