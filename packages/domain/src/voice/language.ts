import { Schema } from "effect";

/**
 * The languages that a kiosk may speak. Mandarin comes with it; the others are spoken by people of
 * the village, phrase by phrase.
 */
export const VOICE_LANGUAGES = ["mandarin", "southwest", "yi", "miao", "dong"] as const;
export const VoiceLanguage = Schema.Literals(VOICE_LANGUAGES);
export type VoiceLanguage = typeof VoiceLanguage.Type;
