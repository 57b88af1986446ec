import { changePointsPolicy as endpoint, NotFound } from "@huzhu/contract";
import { journal, villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changePointsPolicy = staffCommand(endpoint, async ({ tx, request }) => {
  // Nothing is being posted by the old policy while the new one comes into force.
  await journal.lock(tx);
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  await villages.changeSettings(tx, { ...village.settings, points: request.body });
  return Result.succeed(request.body);
});
