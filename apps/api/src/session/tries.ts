import { Instant } from "@huzhu/domain/time";

const MOST = 5;
const PAUSE = 5 * 60 * 1000;

/** Counts tries of passwords and codes, so that nobody can try them all. */
export class Tries {
  #open = new Map<string, { count: number; until: Instant }>();

  /**
   * How many seconds to wait before the next try. Zero begins one, and it counts from its beginning
   * as a wrong one: a hundred at once are a hundred.
   */
  begin(who: string, now: Instant): number {
    this.#forget(now);
    const { count, until } = this.#open.get(who) ?? { count: 0, until: now };
    if (count >= MOST) return Math.ceil((until - now) / 1000);
    this.#open.set(who, { count: count + 1, until: Instant.make(now + PAUSE) });
    return 0;
  }

  succeeded(who: string): void {
    this.#open.delete(who);
  }

  #forget(now: Instant): void {
    for (const [who, { until }] of this.#open) if (until <= now) this.#open.delete(who);
  }
}
