import { VoiceClipId, VoiceLanguage, VoicePhrase } from "@huzhu/domain/voice";
import { Schema } from "effect";
import { type Caller, command, kiosk, query } from "../endpoint/index.ts";
import { NotAClip } from "../refusals/registers.ts";
import { KioskRow } from "../settings/index.ts";

const records: Caller = { kind: "staff", duty: "manage-kiosks" };
const MEGABYTE = 1024 * 1024;

/** A phrase that somebody of the village has spoken; heard at `/api/voice/clips/:clip`. */
export const SpokenPhrase = Schema.Struct({ clip: VoiceClipId, phrase: VoicePhrase });
export type SpokenPhrase = typeof SpokenPhrase.Type;

export const voicePack = query({
  name: "voice.pack",
  path: "/api/voice/:language",
  caller: records,
  summary: "The phrases that people of the village have spoken in a language.",
  params: Schema.Struct({ language: VoiceLanguage }),
  answer: Schema.Array(SpokenPhrase),
});

export const recordClip = command({
  name: "voice.record",
  path: "/api/voice",
  caller: records,
  summary: "Keeps how a phrase is spoken (WAV, one channel, 16 bits, Base64), for the former one.",
  body: Schema.Struct({
    language: VoiceLanguage,
    phrase: VoicePhrase,
    base64: Schema.String.check(Schema.isBase64(), Schema.isMinLength(4)),
  }),
  answer: SpokenPhrase,
  refusals: [NotAClip],
  bodyLimit: 2 * MEGABYTE,
});

export const removeClip = command({
  name: "voice.remove",
  path: "/api/voice/remove",
  caller: records,
  summary: "Takes back how a phrase is spoken.",
  body: Schema.Struct({ language: VoiceLanguage, phrase: VoicePhrase }),
  answer: Schema.Array(SpokenPhrase),
});

export const setKioskLanguage = command({
  name: "voice.setKioskLanguage",
  path: "/api/kiosks/:kiosk/language",
  caller: records,
  summary: "Which language a kiosk speaks; it begins to when it next begins anew.",
  params: Schema.Struct({ kiosk: KioskRow.fields.id }),
  body: Schema.Struct({ language: VoiceLanguage }),
  answer: KioskRow,
});

/** What people of the village have spoken in one language; never nothing. */
export const SpokenPack = Schema.Struct({
  language: VoiceLanguage,
  phrases: Schema.Array(SpokenPhrase),
});
export type SpokenPack = typeof SpokenPack.Type;

export const KioskVoice = Schema.Struct({
  language: VoiceLanguage,
  packs: Schema.Array(SpokenPack),
});
export type KioskVoice = typeof KioskVoice.Type;

export const kioskVoice = query({
  name: "voice.ofKiosk",
  path: "/api/kiosk/voice",
  caller: kiosk,
  summary: "The languages that the village has spoken, and which of them this kiosk begins with.",
  answer: KioskVoice,
});
