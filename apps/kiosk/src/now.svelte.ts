import type { Clock } from "./clock.ts";

const MINUTE = 60_000;

/** The present minute, for the wall clock. */
export class Now {
  at = $state(0);

  #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#tick();
  }

  #tick(): void {
    this.at = this.#clock.now();
    this.#clock.after(MINUTE - (this.at % MINUTE), () => this.#tick());
  }
}
