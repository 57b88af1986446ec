import { callHelp as endpoint } from "@huzhu/contract";
import { helpCalls } from "@huzhu/db";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { callingFor } from "./calling-for.ts";

export const callHelp = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, kiosk, actor }) => {
    const { kind, card, mandate } = request.body;
    const calling = card && (await callingFor(tx, { card, mandate }, { now, actor, kiosk }));
    const who = calling ?? { resident: null, mandate: null };
    await helpCalls.insert(tx, { id: world.newId(), device: kiosk.id, ...who, kind, at: now });
    return Result.succeed({});
  },
);
