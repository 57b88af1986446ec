import { recordClip, removeClip, type SpokenPhrase, voicePack } from "@huzhu/contract";
import type { VoiceLanguage } from "@huzhu/domain/voice";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import type { Phrase } from "./phrases.ts";
import { type Ears, Recorder } from "./recorder.svelte.ts";
import { placeWords } from "./words.ts";

interface Spoken {
  readonly language: VoiceLanguage;
  readonly phrase: string;
}

/** A phrase of the kiosk, and what somebody has spoken of it. */
export interface PhraseLine {
  readonly text: string;
  /** The screens that it is heard on; `null` where the kiosk no longer says it. */
  readonly where: string | null;
  readonly clip: string | null;
}

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** 语音: somebody of the village speaks what the kiosk says, phrase by phrase. */
export class VoicePage {
  language = $state<VoiceLanguage>("southwest");
  onlyMissing = $state(false);
  /** What is to be spoken now. */
  phrase = $state<string | null>(null);
  phrases = $state.raw<readonly Phrase[]>([]);
  readonly recorder: Recorder;
  readonly asking: Ask<VoiceLanguage, ReadonlyArray<SpokenPhrase>>;
  readonly keeping: Call<Spoken & { readonly base64: string }, SpokenPhrase>;
  readonly removing: Call<Spoken, ReadonlyArray<SpokenPhrase>>;
  readonly lines: ReadonlyArray<PhraseLine> = $derived.by(() => this.#lines());
  readonly shown = $derived(
    this.onlyMissing ? this.lines.filter(({ clip }) => clip === null) : this.lines,
  );
  readonly spoken = $derived(
    this.lines.filter(({ clip, where }) => clip !== null && where !== null).length,
  );
  readonly stale = $derived(this.lines.filter(({ where }) => where === null).length);
  readonly #load: () => Promise<readonly Phrase[]>;

  constructor(
    { client }: Pick<Desk, "client">,
    ears: Ears,
    load: () => Promise<readonly Phrase[]>,
  ) {
    this.#load = load;
    this.recorder = new Recorder(ears);
    this.asking = new Ask((language) => client.call(voicePack, { params: { language } }));
    this.keeping = new Call((body, attempt) => client.call(recordClip, { body, attempt }));
    this.removing = new Call((body, attempt) => client.call(removeClip, { body, attempt }));
  }

  async open(): Promise<void> {
    this.phrases = await this.#load();
    await this.asking.send(this.language);
  }

  async speak(language: VoiceLanguage): Promise<void> {
    await this.choose(null);
    this.language = language;
    await this.asking.send(language);
  }

  /** Another phrase, or none; what was not kept is gone. */
  async choose(phrase: string | null): Promise<void> {
    await this.recorder.leave();
    this.keeping.clear();
    this.phrase = phrase;
  }

  /** Keeps what was heard, and goes on to what nobody has spoken yet. */
  async keep(): Promise<void> {
    const { phrase, language } = this;
    const { sound } = this.recorder;
    if (phrase === null || sound === null) return;
    const kept = await this.keeping.send({ language, phrase, base64: base64Of(sound) });
    if (kept === null) return;
    await this.asking.send(language);
    await this.choose(this.#missingAfter(phrase));
  }

  async remove(phrase: string): Promise<void> {
    const left = await this.removing.send({ language: this.language, phrase });
    if (left !== null) await this.asking.send(this.language);
  }

  #missingAfter(phrase: string): string | null {
    const at = this.lines.findIndex(({ text }) => text === phrase);
    const others = [...this.lines.slice(at + 1), ...this.lines.slice(0, at)];
    return others.find(({ clip }) => clip === null)?.text ?? null;
  }

  #lines(): ReadonlyArray<PhraseLine> {
    const clips = new Map((this.asking.answer ?? []).map(({ phrase, clip }) => [phrase, clip]));
    const said = this.phrases.map(({ text, keys }) => ({
      text,
      where: placeWords(keys),
      clip: clips.get(text) ?? null,
    }));
    const now = new Set(this.phrases.map(({ text }) => text));
    const stale = [...clips].filter(([text]) => !now.has(text));
    return [...said, ...stale.map(([text, clip]) => ({ text, where: null, clip }))];
  }
}
