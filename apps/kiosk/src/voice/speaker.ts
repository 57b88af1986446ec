import { cover, type Piece } from "./cover.ts";
import { numberWords } from "./number-words.ts";
import type { Pack } from "./pack.ts";
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
  #onQuiet: () => void = () => {};
  #pack: Pack | null = null;
  #telling = false;
  #turn = 0;
  #next: string | null = null;

  constructor(player: Player) {
    this.#player = player;
  }

  /** Until a pack is there, nothing is heard. */
  use(pack: Pack): void {
    this.#pack = pack;
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

  #stop(): void {
    this.#turn += 1;
    this.#telling = false;
    this.#player.stop();
  }

  #begin(text: string | null, result: boolean): void {
    this.#stop();
    const pack = this.#pack;
    if (text === null || pack === null) return;
    this.#telling = result;
    this.#next = null;
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
