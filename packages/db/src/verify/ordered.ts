import type { Cells } from "../unit.ts";

/** Rows of one key, and rows of lesser keys, to which nobody came. */
interface Taken {
  readonly own: ReadonlyArray<Cells>;
  readonly strays: ReadonlyArray<Cells>;
}

/** Rows in the order of the text in their first cell, taken along with another stream of that order. */
export class Ordered {
  readonly #batches: AsyncGenerator<ReadonlyArray<Cells>>;
  #rows: ReadonlyArray<Cells> = [];
  #at = 0;
  #done = false;

  constructor(batches: AsyncGenerator<ReadonlyArray<Cells>>) {
    this.#batches = batches;
  }

  async #fill(): Promise<boolean> {
    while (this.#at === this.#rows.length && !this.#done) {
      const next = await this.#batches.next();
      this.#rows = next.done ? [] : next.value;
      this.#at = 0;
      this.#done = next.done ?? false;
    }
    return this.#at < this.#rows.length;
  }

  /** All rows up to and with a key. */
  async upTo(key: string): Promise<Taken> {
    const own: Array<Cells> = [];
    const strays: Array<Cells> = [];
    while (this.#at < this.#rows.length || (await this.#fill())) {
      const row = this.#rows[this.#at];
      if (!row || String(row[0]) > key) break;
      (row[0] === key ? own : strays).push(row);
      this.#at += 1;
    }
    return { own, strays };
  }

  /** All that nobody came to. */
  async *rest(): AsyncGenerator<Cells> {
    while (await this.#fill()) {
      yield* this.#rows.slice(this.#at);
      this.#at = this.#rows.length;
    }
  }
}
