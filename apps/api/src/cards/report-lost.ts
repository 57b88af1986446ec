import { reportCardLost as endpoint, NotFound } from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { cardLifeOf } from "./life-view.ts";
import { stopAll } from "./stop-all.ts";

export const reportCardLost = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  const resident = await residents.byId(tx, request.body.resident);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  await stopAll(tx, resident.id, "lose", "", { actor, now });
  return cardLifeOf(tx, resident.id, now);
});
