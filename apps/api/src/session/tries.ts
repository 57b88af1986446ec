import { Instant } from "@huzhu/domain/time";

const MOST = 5;
const PAUSE = 5 * 60 * 1000;

/** Counts wrong passwords and codes, so that nobody can try them all. */
export class Tries {
  #wrong = new Map<string, { count: number; until: Instant }>();

  /** How many seconds to wait before the next try; none is zero. */
  wait(who: string, now: Instant): number {
    const known = this.#wrong.get(who);
    if (!known || known.until <= now) return 0;
    return known.count >= MOST ? Math.ceil((known.until - now) / 1000) : 0;
  }

  failed(who: string, now: Instant): void {
    this.#forget(now);
    const count = (this.#wrong.get(who)?.count ?? 0) + 1;
    this.#wrong.set(who, { count, until: Instant.make(now + PAUSE) });
  }

  succeeded(who: string): void {
    this.#wrong.delete(who);
  }

  #forget(now: Instant): void {
    for (const [who, { until }] of this.#wrong) if (until <= now) this.#wrong.delete(who);
  }
}
