import { kioskVoice as endpoint, type SpokenPack } from "@huzhu/contract";
import { voiceClips } from "@huzhu/db";
import { VOICE_LANGUAGES } from "@huzhu/domain/voice";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";
import { spokenOf } from "./spoken.ts";

export const kioskVoice = kioskQuery(endpoint, async ({ tx, kiosk }) => {
  const packs: SpokenPack[] = [];
  for (const language of VOICE_LANGUAGES) {
    const clips = await voiceClips.list(tx, language);
    if (clips.length > 0) packs.push({ language, phrases: clips.map(spokenOf) });
  }
  return Result.succeed({ language: kiosk.language ?? "mandarin", packs });
});
