import type { Clock } from "../clock.ts";
import type { Piece } from "./cover.ts";
import type { Pack } from "./pack.ts";
import type { Player } from "./speaker.ts";
import type { Volume } from "./voice.ts";

/** Amplitudes nine decibels apart; the machine's own volume stands at its highest. */
const LOUDNESS: Record<Volume, number> = { low: 0.126, middle: 0.355, high: 1 };

/** How fast it falls silent, in seconds: no click, and far below what anybody notices. */
const FADE = 0.02;
/** Clips carry this much silence at both ends; joined, they share it. */
const OVERLAP = 0.03;
/** An amplifier that sleeps swallows the first syllable (K-A6). */
const WARM = 20_000;
const BREATH = 0.1;
const UNHEARD = 0.0001;

/** Plays clips through the browser's own sound. */
export class WebPlayer implements Player {
  #context: AudioContext;
  #out: GainNode;
  #clock: Clock;
  #playing: { readonly source: AudioBufferSourceNode; readonly gain: GainNode } | null = null;
  #turn = 0;

  constructor(context: AudioContext, clock: Clock) {
    this.#context = context;
    this.#clock = clock;
    this.#out = context.createGain();
    this.#out.connect(context.destination);
    this.setVolume("middle");
  }

  setVolume(volume: Volume): void {
    this.#out.gain.value = LOUDNESS[volume];
  }

  /** A browser lets nothing be heard before somebody has touched it. */
  async wake(): Promise<void> {
    if (this.#context.state === "suspended") await this.#context.resume().catch(() => {});
  }

  /** Keeps the way to the loudspeaker open, with what nobody hears. */
  keepWarm(): void {
    if (this.#context.state === "running") this.#start(this.#noise());
    this.#clock.after(WARM, () => this.keepWarm());
  }

  async play(pieces: readonly Piece[], pack: Pack): Promise<void> {
    this.stop();
    const turn = this.#turn;
    const awake = this.wake();
    const sounds = await Promise.all(pieces.map((piece) => this.#sound(piece, pack)));
    await awake;
    if (turn !== this.#turn || this.#context.state !== "running") return;
    const joined = this.#join(sounds.filter((sound) => sound !== null));
    if (joined === null) return;
    const { source, gain } = this.#start(joined);
    this.#playing = { source, gain };
    await new Promise((ended) => source.addEventListener("ended", ended, { once: true }));
  }

  stop(): void {
    this.#turn += 1;
    const playing = this.#playing;
    this.#playing = null;
    if (playing === null) return;
    const now = this.#context.currentTime;
    playing.gain.gain.setTargetAtTime(0, now, FADE / 3);
    playing.source.stop(now + FADE);
  }

  #start(buffer: AudioBuffer) {
    const source = new AudioBufferSourceNode(this.#context, { buffer });
    const gain = this.#context.createGain();
    source.connect(gain).connect(this.#out);
    source.start();
    return { source, gain };
  }

  /** What nobody can decode is left out. */
  async #sound(piece: Piece, pack: Pack): Promise<Float32Array | null> {
    const { sampleRate } = this.#context;
    if (piece._tag === "Pause") return new Float32Array(Math.round(piece.seconds * sampleRate));
    try {
      const bytes = await pack.bytes(piece.clip);
      if (bytes === undefined) return null;
      return (await this.#context.decodeAudioData(bytes)).getChannelData(0);
    } catch {
      return null;
    }
  }

  #join(sounds: readonly Float32Array[]): AudioBuffer | null {
    const { sampleRate } = this.#context;
    const overlap = Math.round(OVERLAP * sampleRate);
    const length = sounds.reduce(
      (sum, sound) => sum + Math.max(0, sound.length - overlap),
      overlap,
    );
    if (sounds.length === 0) return null;
    const buffer = this.#context.createBuffer(1, length, sampleRate);
    const joined = buffer.getChannelData(0);
    let from = 0;
    for (const sound of sounds) {
      for (const [at, sample] of sound.entries()) {
        joined[from + at] = (joined[from + at] ?? 0) + sample;
      }
      from += Math.max(0, sound.length - overlap);
    }
    return buffer;
  }

  #noise(): AudioBuffer {
    const { sampleRate } = this.#context;
    const buffer = this.#context.createBuffer(1, Math.round(BREATH * sampleRate), sampleRate);
    // Not random to anybody's ear either: a tone too low and too quiet to be one.
    const samples = buffer.getChannelData(0);
    for (const at of samples.keys()) samples[at] = at % 2 === 0 ? UNHEARD : -UNHEARD;
    return buffer;
  }
}
