import type { Endpoint } from "../endpoint/index.ts";
import { kioskVoice, recordClip, removeClip, setKioskLanguage, voicePack } from "./index.ts";

/** In the order of the API page. */
export const voiceEndpoints = [
  voicePack,
  recordClip,
  removeClip,
  setKioskLanguage,
  kioskVoice,
] as const satisfies ReadonlyArray<Endpoint>;
