import type { Clock } from "./clock.ts";

/** So long one thing on the first screen is read at leisure. */
const QUARTER = 15_000;

/** The present quarter of a minute, for the wall clock and for what takes turns. */
export class Now {
  at = $state(0);

  #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#tick();
  }

  /** Which of several things has its turn. */
  turnOf(several: number): number {
    return Math.floor(this.at / QUARTER) % several;
  }

  #tick(): void {
    this.at = this.#clock.now();
    this.#clock.after(QUARTER - (this.at % QUARTER), () => this.#tick());
  }
}
