import { and, eq, inArray } from "drizzle-orm";
import { type Read, within } from "../unit.ts";
import type { Findings } from "./finding.ts";

/** So many are named; of the others it is told that there are more. */
const MOST_NAMED = 100;

/**
 * When each transfer was written down, by where in the log its leaf stands. What a village wrote
 * before it had a log was not kept in the order of its moments; it stands before the first leaf that
 * says whose an account is, which every village founded with a log begins with.
 */
export class Moments {
  readonly #moments: Float64Array;
  #first = Number.POSITIVE_INFINITY;

  constructor(size: number) {
    this.#moments = new Float64Array(size);
  }

  static async of(read: Read): Promise<Moments> {
    const { db, journalHead } = within(read);
    const { village } = read;
    const [head] = await db.select().from(journalHead).where(eq(journalHead.villageId, village));
    return new Moments(head?.size ?? 0);
  }

  guardFrom(place: number): void {
    this.#first = Math.min(this.#first, place);
  }

  /** A place outside of the log is told of by whoever looks at the log itself. */
  put(place: number, recordedAt: number): void {
    this.#moments[place] = recordedAt;
  }

  /**
   * I10: no transfer was written down before one that stands before it in the log. As an account's
   * leaves stand in the order of its entries, time does not run backwards in any account either.
   */
  async check(read: Read, findings: Findings): Promise<void> {
    const early = new Map<number, readonly [least: number, found: number]>();
    let least = 0;
    for (let place = this.#first; place < this.#moments.length; place += 1) {
      const found = this.#moments[place] ?? 0;
      if (found !== 0 && found < least) early.set(place, [least, found]);
      least = Math.max(least, found);
    }
    const subjects = await this.#subjects(read, [...early.keys()].slice(0, MOST_NAMED));
    for (const [place, [least, found]] of early) {
      const of = `transfer/${subjects.get(place) ?? `#${place + 1}`}`;
      findings.add("time runs backwards", of, `≥ ${least}`, found);
    }
  }

  async #subjects(read: Read, places: ReadonlyArray<number>): Promise<ReadonlyMap<number, string>> {
    if (places.length === 0) return new Map();
    const { db, leaf } = within(read);
    const rows = await db
      .select({ position: leaf.position, subject: leaf.subjectId })
      .from(leaf)
      .where(and(eq(leaf.villageId, read.village), inArray(leaf.position, [...places])));
    return new Map(rows.map(({ position, subject }) => [position, subject]));
  }
}
