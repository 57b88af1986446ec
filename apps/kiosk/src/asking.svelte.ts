import type { Clock } from "./clock.ts";

/** From here on somebody is told to wait (K-T6). */
const NOTICEABLE = 1000;

/** One question to the server at a time; who walks away no longer hears the answer. */
export class Asking {
  /** The server takes its time: 请等一下. */
  slow = $state(false);

  #clock: Clock;
  #current: object | null = null;
  #callOff = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get busy(): boolean {
    return this.#current !== null;
  }

  /** The answer, or `null` when something else is being asked or nobody waits for it any more. */
  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer | null> {
    if (this.busy) return null;
    const mine = {};
    this.#current = mine;
    this.#callOff = this.#clock.after(NOTICEABLE, () => {
      this.slow = true;
    });
    const answer = await question();
    if (this.#current !== mine) return null;
    this.forget();
    return answer;
  }

  forget(): void {
    this.#callOff();
    this.#current = null;
    this.slow = false;
  }
}
