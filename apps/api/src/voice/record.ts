import { recordClip as endpoint, NotAClip } from "@huzhu/contract";
import { voiceClips } from "@huzhu/db";
import { clipSeconds, VoiceClipId } from "@huzhu/domain/voice";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { spokenOf } from "./spoken.ts";

export const record = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  const { language, phrase, base64 } = request.body;
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  if (clipSeconds(bytes) === null) return Result.fail(new NotAClip());
  const clip = { id: VoiceClipId.make(world.newId()), language, phrase };
  await voiceClips.save(tx, clip, bytes, now, actor);
  return Result.succeed(spokenOf(clip));
});
