import type { Database } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { selfCheck } from "./self-check.ts";

interface Outside {
  readonly db: Database;
  readonly newId: () => string;
  /** Where the operator looks when a check could not be carried out. */
  readonly report: (defect: unknown, where: string) => void;
}

/** Self-checks in the background, one at a time for each village: nobody waits for them. */
export class Checks {
  readonly #outside: Outside;
  readonly #running = new Map<VillageId, Promise<void>>();
  readonly #again = new Map<VillageId, Instant>();
  readonly #stop = new AbortController();

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  running(village: VillageId): boolean {
    return this.#running.has(village);
  }

  /** Starts one, or another one behind the one that is going on. */
  request(village: VillageId, at: Instant): void {
    if (this.#stop.signal.aborted) return;
    if (this.running(village)) {
      this.#again.set(village, at);
      return;
    }
    this.#running.set(village, this.#run(village, at));
  }

  /** Waits until no check is going on in a village. */
  async done(village: VillageId): Promise<void> {
    for (let run = this.#running.get(village); run; run = this.#running.get(village)) await run;
  }

  /** Breaks off what is going on, so that the database can be closed. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running.values());
  }

  async #run(village: VillageId, at: Instant): Promise<void> {
    const { signal } = this.#stop;
    const { db, newId, report } = this.#outside;
    try {
      await selfCheck(village, { db, newId, at, signal });
    } catch (defect) {
      if (!signal.aborted) report(defect, "self-check");
    }
    this.#running.delete(village);
    const again = this.#again.get(village);
    this.#again.delete(village);
    if (again !== undefined) this.request(village, again);
  }
}
