import { callHelp as endpoint } from "@huzhu/contract";
import { cards, helpCalls } from "@huzhu/db";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";

export const callHelp = kioskCommand(endpoint, async ({ tx, request, now, world, kiosk }) => {
  const { kind, card } = request.body;
  const holder = card === null ? null : await cards.byNumber(tx, card);
  const resident = holder?.resident.id ?? null;
  await helpCalls.insert(tx, { id: world.newId(), device: kiosk.id, resident, kind, at: now });
  return Result.succeed({});
});
