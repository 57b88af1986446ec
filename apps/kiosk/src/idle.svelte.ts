import type { Clock } from "./clock.ts";
import type { ScreenTag } from "./screen.ts";

const SECOND = 1000;

/** How long "您还在吗？" waits for an answer (K-S2). */
export const COUNTDOWN = 30;

/** How long a screen may lie untouched, and whether somebody is asked before it goes. */
export interface Patience {
  readonly seconds: number;
  readonly asks: boolean;
}

const IN_SESSION: Patience = { seconds: 120, asks: true };

/** K-S1, K-S3. Screens that show nobody and ask nobody wait for ever. */
export const PATIENCE: Record<ScreenTag, Patience | null> = {
  Starting: null,
  Resting: null,
  Pairing: null,
  Attract: null,
  Home: { seconds: 120, asks: false },
  PutCard: { seconds: 120, asks: false },
  ForWhom: IN_SESSION,
  Points: { seconds: 60, asks: true },
  OwnProxies: IN_SESSION,
  Dismiss: IN_SESSION,
  Lines: IN_SESSION,
  Proof: IN_SESSION,
  Goods: IN_SESSION,
  Confirm: IN_SESSION,
  Code: IN_SESSION,
  Short: IN_SESSION,
  Kept: IN_SESSION,
  GiveBack: IN_SESSION,
  Done: { seconds: 60, asks: false },
  Board: { seconds: 120, asks: false },
  Hamlets: { seconds: 120, asks: false },
  BoardLine: { seconds: 120, asks: false },
  Awards: { seconds: 120, asks: false },
  AwardLine: { seconds: 120, asks: false },
  Fund: { seconds: 120, asks: false },
  FundLines: { seconds: 120, asks: false },
  Claims: { seconds: 60, asks: true },
  ClaimSeen: IN_SESSION,
  Kinds: IN_SESSION,
  Deeds: IN_SESSION,
  HowMany: IN_SESSION,
  WhichDay: IN_SESSION,
  Reasons: IN_SESSION,
  Check: IN_SESSION,
  Sent: { seconds: 60, asks: false },
  Help: IN_SESSION,
  Coming: { seconds: 60, asks: true },
  ComingSeen: IN_SESSION,
  ComingSaid: { seconds: 60, asks: false },
  Together: { seconds: 60, asks: false },
  Lacks: IN_SESSION,
  LackSaid: { seconds: 60, asks: false },
  Meals: IN_SESSION,
  MealSaid: { seconds: 60, asks: false },
  Kin: IN_SESSION,
  HowMuch: IN_SESSION,
  Give: IN_SESSION,
  Given: { seconds: 60, asks: false },
  HelpSent: { seconds: 60, asks: false },
  Sight: IN_SESSION,
  SwapCard: IN_SESSION,
  Trouble: IN_SESSION,
};

interface Watcher {
  /** Nobody is there any more. */
  readonly onGone: () => void;
  /** The question begins to stand there. */
  readonly onAsk?: () => void;
}

/** Notices that nobody is there any more, asks once, and then says so. */
export class Idle {
  /** Seconds left to answer; `null` while nobody is asked. */
  secondsLeft = $state<number | null>(null);

  #clock: Clock;
  #watcher: Watcher;
  #patience: Patience | null = null;
  #callOff = () => {};

  constructor(clock: Clock, watcher: Watcher) {
    this.#clock = clock;
    this.#watcher = watcher;
  }

  /** Another screen: its own patience starts. */
  watch(patience: Patience | null): void {
    this.#patience = patience;
    this.stay();
  }

  /** Somebody touched something; while the question stands, only its own button answers it. */
  touch(): void {
    if (this.secondsLeft === null) this.stay();
  }

  /** Somebody is there. */
  stay(): void {
    this.#callOff();
    this.secondsLeft = null;
    if (this.#patience === null) return;
    const { seconds, asks } = this.#patience;
    const then = asks ? () => this.#ask() : this.#watcher.onGone;
    this.#callOff = this.#clock.after(seconds * SECOND, then);
  }

  #ask(): void {
    this.#watcher.onAsk?.();
    this.#count(COUNTDOWN);
  }

  #count(seconds: number): void {
    if (seconds === 0) {
      this.secondsLeft = null;
      this.#watcher.onGone();
      return;
    }
    this.secondsLeft = seconds;
    this.#callOff = this.#clock.after(SECOND, () => this.#count(seconds - 1));
  }
}
