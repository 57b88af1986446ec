/** What reads aloud, where the machine can. */
export interface Voice {
  /** New speech stops the old. */
  say(text: string): void;
  hush(): void;
}

/** A machine without a voice: the text alone, never an error. */
export const silence: Voice = { say() {}, hush() {} };

/** Elders want a machine slower than themselves (K-A3). */
const RATE = 0.8;

/** The machine's own Chinese voice, if it has one that needs no internet. */
export const systemVoice = (speech: SpeechSynthesis | undefined): Voice => {
  if (speech === undefined) return silence;
  const chinese = () =>
    speech.getVoices().find(({ lang, localService }) => localService && /^(zh|cmn)/.test(lang));
  return {
    say(text) {
      speech.cancel();
      const voice = chinese();
      if (voice === undefined) return;
      const speaking = new SpeechSynthesisUtterance(text);
      speaking.voice = voice;
      speaking.lang = voice.lang;
      speaking.rate = RATE;
      speech.speak(speaking);
    },
    hush: () => speech.cancel(),
  };
};
