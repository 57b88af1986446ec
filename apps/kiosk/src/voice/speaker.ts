import type { SpokenPack } from "@huzhu/contract";
import type { VoiceLanguage } from "@huzhu/domain/voice";
import { cover, type Piece } from "./cover.ts";
import { numberWords } from "./number-words.ts";
import type { Pack } from "./pack.ts";
import { type Fetch, layered, villagePack } from "./village-pack.ts";
import type { Voice, Volume } from "./voice.ts";

/** What makes the clips heard. */
export interface Player {
  /** Plays them after one another; the promise ends when they have been heard or stopped. */
  play(pieces: readonly Piece[], pack: Pack): Promise<void>;
  stop(): void;
  setVolume(volume: Volume): void;
}

/** Reads texts aloud from clips: one at a time, and a result to its end (K-A5). */
export class Speaker implements Voice {
  #player: Player;
  #fetch: Fetch;
  #onQuiet: () => void = () => {};
  #shipped: Pack | null = null;
  #spoken: ReadonlyMap<VoiceLanguage, Pack> = new Map();
  #pack: Pack | null = null;
  #language: VoiceLanguage = "mandarin";
  #telling = false;
  #turn = 0;
  #next: string | null = null;

  constructor(player: Player, fetch: Fetch) {
    this.#player = player;
    this.#fetch = fetch;
  }

  /** The Mandarin that it came with. Until a pack is there, what was last asked waits for it. */
  use(shipped: Pack): void {
    this.#shipped = shipped;
    this.#layer();
  }

  /** What people of the village have spoken. */
  learn(spoken: readonly SpokenPack[]): void {
    this.#spoken = new Map(spoken.map((one) => [one.language, villagePack(one, this.#fetch)]));
    this.#layer();
  }

  speak(language: VoiceLanguage): void {
    this.#language = language;
    this.#layer();
  }

  /** Whoever waits for the end of speech. */
  whenQuiet(run: () => void): void {
    this.#onQuiet = run;
  }

  say(text: string | null): void {
    this.#next = text;
    if (!this.#telling) this.#begin(text, false);
  }

  tell(text: string): void {
    this.#next = null;
    this.#begin(text, true);
  }

  hush(): void {
    this.#next = null;
    this.#stop();
  }

  setVolume(volume: Volume): void {
    this.#player.setVolume(volume);
  }

  /** Its language, then Mandarin as somebody has spoken it, then Mandarin as it was made. */
  #layer(): void {
    const mandarin = layered(this.#spoken.get("mandarin") ?? null, this.#shipped);
    const chosen = this.#language === "mandarin" ? null : this.#spoken.get(this.#language);
    this.#pack = layered(chosen ?? null, mandarin);
    if (this.#next !== null && !this.#telling) this.#begin(this.#next, false);
  }

  #stop(): void {
    this.#turn += 1;
    this.#telling = false;
    this.#player.stop();
  }

  #begin(text: string | null, result: boolean): void {
    this.#stop();
    const pack = this.#pack;
    this.#next = pack === null ? text : null;
    if (text === null || pack === null) return;
    this.#telling = result;
    const turn = this.#turn;
    const pieces = cover(numberWords(text), pack);
    const done = () => this.#ended(turn);
    this.#player.play(pieces, pack).then(done, done);
  }

  #ended(turn: number): void {
    if (turn !== this.#turn) return;
    this.#telling = false;
    this.#onQuiet();
    if (this.#next !== null) this.#begin(this.#next, false);
  }
}
