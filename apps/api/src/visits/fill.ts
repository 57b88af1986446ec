import { fillCalendar as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { fillAhead } from "./fill-ahead.ts";

export const fillCalendar = staffCommand(endpoint, async ({ tx, now, world, actor }) =>
  Result.succeed({ visits: await fillAhead(tx, { now, newId: world.newId, actor }) }),
);
