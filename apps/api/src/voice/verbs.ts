import type { Verb } from "../mount/verb.ts";
import { kioskVoice } from "./of-kiosk.ts";
import { record } from "./record.ts";
import { remove } from "./remove.ts";
import { seePack } from "./see-pack.ts";
import { setKioskLanguage } from "./set-kiosk-language.ts";

export const voiceVerbs: ReadonlyArray<Verb> = [
  seePack,
  record,
  remove,
  setKioskLanguage,
  kioskVoice,
];
