import { changeCanteen as endpoint, NotFound } from "@huzhu/contract";
import { journal, villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changeCanteen = staffCommand(endpoint, async ({ tx, request }) => {
  await journal.lock(tx);
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  const { policy: canteen } = request.body;
  await villages.changeSettings(tx, { ...village.settings, canteen });
  return Result.succeed(canteen);
});
