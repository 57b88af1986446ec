import { Schema } from "effect";
import { Field } from "./field.ts";
import type { Cell } from "./grid.ts";
import { fieldOf } from "./headings.ts";

/** What each column says, from left to right; `null` is a column that is not read. */
export const Mapping = Schema.Array(Schema.NullOr(Field));
export type Mapping = typeof Mapping.Type;

/**
 * Maps columns by their headings. Where a cell is empty the one above it speaks, because headings
 * of two lines are merged downwards. Of two columns that say the same, the left one is read.
 */
export const mapColumns = (
  headings: ReadonlyArray<Cell>,
  above: ReadonlyArray<Cell> = [],
): Mapping => {
  const taken = new Set<Field>();
  const columns = Math.max(headings.length, above.length);
  return Array.from({ length: columns }, (_, column) => {
    const field = fieldOf(headings[column]?.text.trim() || above[column]?.text || "");
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};
