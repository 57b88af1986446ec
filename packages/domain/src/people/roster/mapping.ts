import { Schema } from "effect";
import { Field } from "./field.ts";
import type { Sheet } from "./grid.ts";
import { fieldOf, isHeadGroup } from "./headings.ts";

/** What each column says, from left to right; `null` is a column that is not read. */
export const Mapping = Schema.Array(Schema.NullOr(Field));
export type Mapping = typeof Mapping.Type;

/** A header has at most so many lines. */
const LINES = 3;

/** A column by its headings: the lowest that names a field, and whether 户主 stands over it. */
interface Headed {
  readonly field: Field | null;
  readonly ofHead: boolean;
}

/** What is written over a column in a line: in the cell itself, or in the one merged over it. */
const headingAt = ({ rows, merges = [] }: Sheet, at: number, column: number): string => {
  const own = rows[at]?.[column]?.text.trim() ?? "";
  if (own !== "") return own;
  const over = merges.find(
    ({ top, left, bottom, right }) =>
      top <= at && at <= bottom && left <= column && column <= right && top === bottom,
  );
  return over ? (rows[over.top]?.[over.left]?.text.trim() ?? "") : "";
};

/** From the line itself upwards. */
const headingsOf = (sheet: Sheet, at: number, column: number): ReadonlyArray<string> =>
  Array.from({ length: Math.min(LINES, at + 1) }, (_, up) => headingAt(sheet, at - up, column));

const headedBy = (headings: ReadonlyArray<string>): Headed => {
  const lowest = headings.findIndex((heading) => fieldOf(heading) !== null);
  if (lowest < 0) return { field: null, ofHead: false };
  const over = headings.slice(lowest + 1).some(isHeadGroup);
  return { field: fieldOf(headings[lowest] ?? ""), ofHead: over };
};

/**
 * What 户主 stands over speaks of the head: of that only the name is read, unless the sheet lists
 * nobody but heads.
 */
const fieldIn = ({ field, ofHead }: Headed, membersToo: boolean): Field | null => {
  if (!ofHead || !membersToo) return field;
  return field === "name" ? "head" : null;
};

/**
 * Maps columns by their headings in a line and the lines over it: where a cell is empty the one above
 * it speaks, and merged cells speak for all columns below them. Of two columns that say the same, the
 * left one is read.
 */
export const mapColumns = (sheet: Sheet, at: number): Mapping => {
  const lines = sheet.rows.slice(Math.max(0, at - LINES + 1), at + 1);
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const headed = Array.from({ length: width }, (_, column) =>
    headedBy(headingsOf(sheet, at, column)),
  );
  const membersToo = headed.some(({ field, ofHead }) => field === "name" && !ofHead);
  const taken = new Set<Field>();
  return headed.map((one) => {
    const field = fieldIn(one, membersToo);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};

/** The heading of a column as the screen shows it: the lowest that says anything. */
export const headingOf = (sheet: Sheet, at: number, column: number): string =>
  headingsOf(sheet, at, column).find((heading) => heading !== "") ?? "";
