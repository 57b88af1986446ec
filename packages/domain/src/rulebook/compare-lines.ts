import { Equal } from "effect";

/** A line of a document that is told apart by its code. */
interface Coded {
  readonly code: string;
}

/** A field that reads differently; `null` where a version does not have it. */
export interface FieldChange {
  /** Its key in the document: `points`, `caps`, `kind`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A line with a code that reads differently. */
export interface LineChange<Line extends Coded> {
  readonly code: Line["code"];
  readonly before: Line;
  readonly after: Line;
  /** What differs, by the name of the field. */
  readonly fields: ReadonlyArray<FieldChange>;
}

/** What became of lines that are told apart by their codes. */
export interface LineDifferences<Line extends Coded> {
  readonly added: ReadonlyArray<Line>;
  readonly removed: ReadonlyArray<Line>;
  readonly changed: ReadonlyArray<LineChange<Line>>;
  /** How many read the same in both versions. */
  readonly same: number;
}

const fieldChanges = (before: object, after: object): ReadonlyArray<FieldChange> => {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((field) => ({
      field,
      before: earlier.get(field) ?? null,
      after: later.get(field) ?? null,
    }))
    .filter((change) => !Equal.equals(change.before, change.after));
};

/** What became of the lines, told apart by their codes; fields in the order of their keys. */
export const compareLines = <Line extends Coded>(
  before: ReadonlyArray<Line>,
  after: ReadonlyArray<Line>,
): LineDifferences<Line> => {
  const earlier = new Map<string, Line>(before.map((line) => [line.code, line]));
  const later = new Set<string>(after.map(({ code }) => code));
  const kept = after.flatMap((line) => {
    const was = earlier.get(line.code);
    if (!was) return [];
    return [{ code: line.code, before: was, after: line, fields: fieldChanges(was, line) }];
  });
  const changed = kept.filter(({ fields }) => fields.length > 0);
  return {
    added: after.filter(({ code }) => !earlier.has(code)),
    removed: before.filter(({ code }) => !later.has(code)),
    changed,
    same: kept.length - changed.length,
  };
};
