/** Where a sealed text stands: it can be opened there, and nowhere else. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  /** What tells the row from others of its table and village. */
  readonly row: string;
}

/** A text that cannot be opened where it stands: it was changed, cut, moved, or sealed by another key. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  constructor({ table, column, row }: Cell) {
    super(`${table}.${column} of ${row} cannot be opened`);
  }
}
