import type { KioskVoice } from "@huzhu/contract";
import type { VoiceLanguage } from "@huzhu/domain/voice";
import type { Screen, ScreenTag } from "./screen.ts";
import { readRoom } from "./voice/read-room.ts";
import { VOLUMES, type Voice, type Volume } from "./voice/voice.ts";

/** Nobody stands there yet: it speaks when it is asked. */
const QUIET: ReadonlySet<ScreenTag> = new Set(["Starting", "Resting", "Pairing", "Attract"]);

/** What came of it all, which is heard to its end. */
const RESULTS: ReadonlySet<ScreenTag> = new Set([
  "Done",
  "Sent",
  "HelpSent",
  "ComingSaid",
  "LackSaid",
  "MealSaid",
  "Together",
]);

/** Reads every screen aloud when it comes, and once more when somebody asks (K-A1). */
export class Reading {
  volume = $state<Volume>("middle");
  language = $state<VoiceLanguage>("mandarin");
  /** What it can be asked to speak; Mandarin is always among it. */
  languages = $state.raw<readonly VoiceLanguage[]>(["mandarin"]);

  /** What it speaks where nobody has chosen. */
  #usual: VoiceLanguage = "mandarin";
  #voice: Voice;
  #wordsOf: (screen: Screen) => string | null;
  #words: string | null = null;
  #quiet = true;

  constructor(voice: Voice, wordsOf: (screen: Screen) => string | null) {
    this.#voice = voice;
    this.#wordsOf = wordsOf;
  }

  /** Another screen is there; without words of its own, what stands on the glass is read. */
  show(screen: Screen): void {
    this.#words = this.#wordsOf(screen);
    this.#quiet = QUIET.has(screen._tag);
    if (this.#words !== null && RESULTS.has(screen._tag)) this.#voice.tell(this.#words);
    else this.#voice.say(this.#quiet ? null : this.#words);
  }

  /** The screen stands on the glass. */
  seen(room: HTMLElement): void {
    if (this.#words !== null) return;
    this.#words = readRoom(room);
    if (!this.#quiet) this.#voice.say(this.#words);
  }

  /** 再听一遍. */
  again(): void {
    this.#voice.say(this.#words);
  }

  say(words: string): void {
    this.#voice.say(words);
  }

  hush(): void {
    this.#voice.hush();
  }

  /** Louder, and from the loudest back to the quietest. */
  turnVolume(): void {
    const next = VOLUMES[(VOLUMES.indexOf(this.volume) + 1) % VOLUMES.length];
    this.#setVolume(next ?? "middle");
  }

  /** Which languages the village has spoken, and which of them this kiosk begins with. */
  offer({ language, packs }: KioskVoice): void {
    this.#usual = language;
    this.languages = [...new Set<VoiceLanguage>(["mandarin", ...packs.map((one) => one.language)])];
    this.#voice.learn(packs);
    this.#speak(language);
  }

  /** The next language, and from the last one back to the first. */
  turnLanguage(): void {
    const { languages, language } = this;
    this.#speak(languages[(languages.indexOf(language) + 1) % languages.length] ?? "mandarin");
  }

  /** For the next one it is as it always is (K-V9). */
  reset(): void {
    this.#setVolume("middle");
    this.#speak(this.#usual);
  }

  #speak(language: VoiceLanguage): void {
    this.language = language;
    this.#voice.speak(language);
  }

  #setVolume(volume: Volume): void {
    this.volume = volume;
    this.#voice.setVolume(volume);
  }
}
