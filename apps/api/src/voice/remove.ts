import { removeClip as endpoint } from "@huzhu/contract";
import { voiceClips } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { spokenOf } from "./spoken.ts";

export const remove = staffCommand(endpoint, async ({ tx, request }) => {
  const { language, phrase } = request.body;
  await voiceClips.remove(tx, language, phrase);
  return Result.succeed((await voiceClips.list(tx, language)).map(spokenOf));
});
