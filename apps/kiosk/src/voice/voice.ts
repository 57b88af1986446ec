import type { SpokenPack } from "@huzhu/contract";
import type { VoiceLanguage } from "@huzhu/domain/voice";

/** How loud it speaks, of three steps (K-A2). */
export const VOLUMES = ["low", "middle", "high"] as const;
export type Volume = (typeof VOLUMES)[number];

/** What reads aloud, where the machine can. */
export interface Voice {
  /** New speech stops the old, and so does nothing to say; only a result is heard to its end. */
  say(text: string | null): void;
  /** What came of it all: nothing but a press cuts it off. */
  tell(text: string): void;
  /** Somebody pressed: silent at once. */
  hush(): void;
  setVolume(volume: Volume): void;
  /** What people of the village have spoken. */
  learn(spoken: readonly SpokenPack[]): void;
  /** From now on, as far as somebody has spoken it. */
  speak(language: VoiceLanguage): void;
}

/** A machine without a voice: the text alone, never an error. */
export const silence: Voice = {
  say() {},
  tell() {},
  hush() {},
  setVolume() {},
  learn() {},
  speak() {},
};
