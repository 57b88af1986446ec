import type { Client } from "@huzhu/client";
import {
  type KioskView,
  type KioskVoice,
  kioskVoice,
  pair,
  type TodaysMeal,
  thisKiosk,
} from "@huzhu/contract";
import type { Scale } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Asking } from "./asking.svelte.ts";
import type { Clock } from "./clock.ts";
import { firstRefusalOf } from "./first-refusal.ts";
import { Keypad } from "./keypad.svelte.ts";
import { News } from "./news.svelte.ts";
import type { Way } from "./way.svelte.ts";
import { type Trouble, troubleWith } from "./words.ts";

const RETRY = 5000;
const CODE_LENGTH = 6;

/** What the machine needs to talk to the village. */
export interface Wires {
  readonly client: Client;
  readonly clock: Clock;
  readonly asking: Asking;
  readonly way: Way;
}

/** Takes what people of the village have spoken. */
export type Listen = (voice: KioskVoice) => void;

interface Told {
  readonly word: string | null;
  readonly readerGone: boolean;
  /** What is cooked today. */
  readonly meals: readonly TodaysMeal[];
}

/** The kiosk before anybody stands there: it finds its village, or asks to be paired. */
export class Machine {
  kiosk = $state.raw<KioskView | null>(null);
  /** What the office said last, and whether the reader is pulled out. */
  told = $state.raw<Told>({ word: null, readerGone: false, meals: [] });
  readonly code = new Keypad(CODE_LENGTH);
  readonly news: News;

  #wires: Wires;
  #listen: Listen;
  #callOff = () => {};

  constructor(wires: Wires, listen: Listen) {
    this.#wires = wires;
    this.#listen = listen;
    this.news = new News(wires);
  }

  get scale(): Scale {
    return this.kiosk?.scale ?? 0;
  }

  /** Asks the server who this kiosk is, and goes on asking while there is no answer. */
  async start(): Promise<void> {
    const { client, clock, asking, way } = this.#wires;
    this.#callOff();
    const answer = await asking.ask(() => client.call(thisKiosk, {}));
    if (answer === null) return;
    if (Result.isSuccess(answer)) return this.#welcome(answer.success);
    if (answer.failure._tag === "Refused") return this.unpair(null);
    way.show({ _tag: "Resting" });
    this.#callOff = clock.after(RETRY, () => void this.start());
  }

  async pair(code = this.code.digits): Promise<void> {
    const { client, asking } = this.#wires;
    this.code.clear();
    if (code.length < CODE_LENGTH) return;
    const answer = await asking.ask(() => client.call(pair, { body: { code } }));
    if (answer === null) return;
    if (Result.isSuccess(answer)) return this.#welcome(answer.success);
    this.unpair(troubleWith(answer.failure, "asked", this.scale, firstRefusalOf));
  }

  /** Nobody uses this machine until somebody pairs it. */
  unpair(problem: Trouble | null): void {
    this.kiosk = null;
    this.#wires.way.show({ _tag: "Pairing", problem });
  }

  #welcome(kiosk: KioskView): void {
    this.kiosk = kiosk;
    this.#wires.way.show({ _tag: "Attract" });
    void this.news.follow();
    void this.#hearVoice();
  }

  /** Without an answer it speaks as it came. */
  async #hearVoice(): Promise<void> {
    const answer = await this.#wires.client.call(kioskVoice, {});
    if (Result.isSuccess(answer)) this.#listen(answer.success);
  }
}
