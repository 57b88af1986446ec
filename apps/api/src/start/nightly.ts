import { Instant } from "@huzhu/domain/time";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** China's clocks, all year. */
const OFFSET = 8 * 60 * MINUTE;
/** Five past midnight: the day is over, and nobody is at a kiosk. */
const AT = 5 * MINUTE;

/** The next five past midnight in China, later than a moment. */
export const nextNight = (now: Instant): Instant => {
  const sinceMidnight = (now + OFFSET) % DAY;
  const wait = sinceMidnight < AT ? AT - sinceMidnight : DAY - sinceMidnight + AT;
  return Instant.make(now + wait);
};

/** Runs something once after so many milliseconds; the answer calls it off. */
export type Timer = (run: () => void, after: number) => () => void;

export const realTimer: Timer = (run, after) => {
  const timer = setTimeout(run, after);
  return () => clearTimeout(timer);
};

interface Outside {
  readonly timer: Timer;
  readonly now: () => Instant;
  readonly run: (now: Instant) => Promise<void>;
}

/** Does something now and every night, and never twice at once. */
export class Nightly {
  readonly #outside: Outside;
  #callOff = (): void => undefined;
  #working: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(outside: Outside) {
    this.#outside = outside;
    this.#go();
  }

  /** Ends once nothing is being done any more. */
  stop(): Promise<void> {
    this.#stopped = true;
    this.#callOff();
    return this.#working;
  }

  #go(): void {
    const { run, now } = this.#outside;
    this.#working = run(now()).then(() => this.#wait());
  }

  #wait(): void {
    if (this.#stopped) return;
    const { timer, now } = this.#outside;
    const moment = now();
    this.#callOff = timer(() => this.#go(), nextNight(moment) - moment);
  }
}
