import { callHelp as endpoint } from "@huzhu/contract";
import { helpRequests } from "@huzhu/db";
import { askForHelp, RequestId } from "@huzhu/domain/reciprocity";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { callingFor } from "./calling-for.ts";

/** 求助: whoever presses is heard, with a card or without. */
export const callHelp = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, kiosk, actor }) => {
    const { kind, card, mandate } = request.body;
    const calling =
      card === null ? null : await callingFor(tx, { card, mandate }, { now, actor, kiosk });
    const who = calling ?? { resident: null, mandate: null };
    const wanted = localDate(now);
    const wish = { kind, service: null, wanted, part: "any", urgent: false, note: "" } as const;
    const asking = askForHelp(
      {
        ...{ id: RequestId.make(world.newId()), elder: who.resident, mandate: who.mandate },
        source: who.mandate === null ? "kiosk" : "proxy",
        ...{ kiosk: kiosk.id, wish },
      },
      now,
    );
    await helpRequests.insert(tx, [Result.getOrThrow(asking)], actor);
    return Result.succeed({});
  },
);
