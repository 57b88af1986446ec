import type { ResidentId } from "@huzhu/domain/people";

interface Row {
  readonly id: ResidentId;
}

/** Whom somebody has marked in a list, across its pages. */
export class Selection {
  #chosen = $state.raw<ReadonlySet<ResidentId>>(new Set());

  get ids(): ReadonlyArray<ResidentId> {
    return [...this.#chosen];
  }

  get size(): number {
    return this.#chosen.size;
  }

  has(id: ResidentId): boolean {
    return this.#chosen.has(id);
  }

  toggle(id: ResidentId): void {
    const without = this.ids.filter((one) => one !== id);
    this.#chosen = new Set(this.has(id) ? without : [...without, id]);
  }

  add(ids: ReadonlyArray<ResidentId>): void {
    this.#chosen = new Set([...this.#chosen, ...ids]);
  }

  clear(): void {
    this.#chosen = new Set();
  }

  /** What a key means on a row of the list; whether it meant anything. */
  press(
    { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
    rows: ReadonlyArray<Row>,
    at: number,
  ): boolean {
    const here = rows[at];
    if (!here) return false;
    if (key === " ") this.toggle(here.id);
    else if (key === "Escape" && this.size > 0) this.clear();
    else if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) this.add(rows.map(({ id }) => id));
    else if (shiftKey && (key === "ArrowDown" || key === "ArrowUp")) {
      const next = rows[at + (key === "ArrowDown" ? 1 : -1)] ?? here;
      this.add([here.id, next.id]);
      // The cursor goes there too.
      return false;
    } else return false;
    return true;
  }
}
