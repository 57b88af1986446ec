import { VoiceClipId, VoiceLanguage, VoicePhrase } from "@huzhu/domain/voice";
import { Schema } from "effect";

/** A phrase that somebody of the village has spoken, without its sound. */
export const VoiceClip = Schema.Struct({
  id: VoiceClipId,
  language: VoiceLanguage,
  phrase: VoicePhrase,
});
export type VoiceClip = typeof VoiceClip.Type;
