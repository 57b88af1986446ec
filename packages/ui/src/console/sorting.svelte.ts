/** What a column is sorted by. Words go by their sound, as a Chinese register has them. */
export type SortKey = string | number;

const order = new Intl.Collator("zh-Hans-u-co-pinyin", { numeric: true });

const compare = (one: SortKey, other: SortKey): number =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : order.compare(String(one), String(other));

/** By which column a list stands, and which way. */
export class Sorting {
  #by = $state<string>();
  #down = $state(false);

  get by(): string | undefined {
    return this.#by;
  }

  /** For `aria-sort`. */
  direction(column: string): "ascending" | "descending" | undefined {
    if (column !== this.#by) return undefined;
    return this.#down ? "descending" : "ascending";
  }

  /** Up, then down, then as it came. */
  turn(column: string): void {
    if (column !== this.#by) {
      this.#by = column;
      this.#down = false;
    } else if (this.#down) {
      this.#by = undefined;
    } else {
      this.#down = true;
    }
  }

  sort<Row>(rows: readonly Row[], keyOf: ((row: Row) => SortKey) | undefined): readonly Row[] {
    if (keyOf === undefined) return rows;
    const way = this.#down ? -1 : 1;
    return [...rows].sort((one, other) => way * compare(keyOf(one), keyOf(other)));
  }
}
