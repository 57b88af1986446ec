import { changePrivacySettings as endpoint, NotFound } from "@huzhu/contract";
import { journal, villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changePrivacySettings = staffCommand(endpoint, async ({ tx, request }) => {
  // Nothing is decided by the old rule while the new one comes into force.
  await journal.lock(tx);
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  const { privacy } = request.body;
  await villages.changeSettings(tx, { ...village.settings, privacy });
  return Result.succeed(privacy);
});
