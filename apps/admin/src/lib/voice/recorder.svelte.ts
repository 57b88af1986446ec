import { CLIP_SECONDS } from "@huzhu/domain/voice";
import { levelled, trimmed } from "./speech.ts";
import { waveOf } from "./wave.ts";

/** Why nothing can be recorded here. */
export type NoSound = "insecure" | "refused";

/** Ends the recording and gives what was heard; `null` where nobody can read it. */
export type StopListening = () => Promise<Float32Array | null>;

/** What a recorder hears with. */
export interface Ears {
  /** Samples a second. */
  readonly rate: number;
  readonly listen: () => Promise<StopListening | NoSound>;
  readonly samplesOf: (recording: Blob) => Promise<Float32Array | null>;
}

const NO_SOUND: Record<NoSound, string> = {
  insecure: "这样打开的网页用不了麦克风：请到装互助的那台电脑上录，或者用手机录好再选文件",
  refused: "浏览器没让用麦克风：请插好麦克风，在地址栏旁边点“允许”",
};

/** Hears one phrase: silent, listening, or with something to listen to before it is kept. */
export class Recorder {
  /** A WAV file without silence around it, as loud as every other clip. */
  sound = $state.raw<Uint8Array | null>(null);
  trouble = $state<string | null>(null);
  listening = $state(false);
  readonly #ears: Ears;
  #stop: StopListening | null = null;

  constructor(ears: Ears) {
    this.#ears = ears;
  }

  async start(): Promise<void> {
    if (this.listening) return;
    this.forget();
    const ears = await this.#ears.listen();
    if (typeof ears === "string") {
      this.trouble = NO_SOUND[ears];
      return;
    }
    this.#stop = ears;
    this.listening = true;
  }

  async stop(): Promise<void> {
    const stop = this.#stop;
    this.#stop = null;
    if (stop === null) return;
    const samples = await stop();
    this.listening = false;
    this.#hear(samples);
  }

  /** What was recorded elsewhere, by a telephone. */
  async take(file: Blob): Promise<void> {
    this.forget();
    this.#hear(await this.#ears.samplesOf(file));
  }

  forget(): void {
    this.sound = null;
    this.trouble = null;
  }

  /** Nobody is here any more: the microphone is let go. */
  async leave(): Promise<void> {
    await this.stop();
    this.forget();
  }

  #hear(samples: Float32Array | null): void {
    const { rate } = this.#ears;
    if (samples === null) {
      this.trouble = "这段录音读不出来，请再录一遍";
      return;
    }
    const said = trimmed(samples, rate);
    if (said.length === 0) this.trouble = "没有听到声音，请离麦克风近一点再录";
    else if (said.length > CLIP_SECONDS * rate)
      this.trouble = `一句最多${CLIP_SECONDS}秒，请再录一遍`;
    else this.sound = waveOf(levelled(said), rate);
  }
}
