import { enterCodeAtKiosk as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { enterCode } from "../cards/enter-code.ts";
import { kioskCommand } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";

export const enterCodeAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, actor, world, kiosk }) => {
    const { card, cardCode } = request.body;
    const holder = await cardHolder(tx, card, kiosk);
    if (Result.isFailure(holder)) return Result.fail(holder.failure);
    const { passwords } = world;
    return enterCode(tx, holder.success.resident.id, cardCode, { actor, now, passwords });
  },
);
