import { voicePack as endpoint } from "@huzhu/contract";
import { voiceClips } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { spokenOf } from "./spoken.ts";

export const seePack = staffQuery(endpoint, async ({ tx, request }) =>
  Result.succeed((await voiceClips.list(tx, request.params.language)).map(spokenOf)),
);
