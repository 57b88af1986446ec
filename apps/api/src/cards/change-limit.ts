import { changeCardLimit as endpoint, NotFound } from "@huzhu/contract";
import { journal, villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { cardSettingsOf } from "./settings-view.ts";

export const changeCardLimit = staffCommand(endpoint, async ({ tx, request }) => {
  await journal.lock(tx);
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  const { settings } = village;
  const changed = { ...settings, cards: { ...settings.cards, most: request.body.most } };
  await villages.changeSettings(tx, changed);
  return Result.succeed(await cardSettingsOf(tx, changed));
});
