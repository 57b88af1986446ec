import type { RosterCheck, RosterLine, RowVerdict } from "@huzhu/contract";

/** Rows by how good they are, and by what an import makes of them; `left` are people without a row. */
export type Filter = "all" | RowVerdict["quality"] | "new" | "changed" | "unchanged" | "left";

export const BY_QUALITY: ReadonlyArray<Filter> = ["bad", "fixable", "good", "all"];
export const BY_EFFECT: ReadonlyArray<Filter> = ["new", "changed", "unchanged", "left"];

/** A row as written, with what the check says of it. */
export interface CheckedRow {
  readonly line: RosterLine;
  readonly verdict: RowVerdict;
}

export const passes = (filter: Filter, { verdict, quality }: RowVerdict): boolean =>
  filter === "all" || filter === quality || filter === verdict;

/** How many each filter shows. */
export const countRows = ({ totals, rows }: RosterCheck): Record<Filter, number> => {
  const of = (quality: RowVerdict["quality"]) =>
    rows.filter((row) => row.quality === quality).length;
  return {
    ...{ all: rows.length, bad: of("bad"), fixable: of("fixable"), good: of("good") },
    ...{ new: totals.new, changed: totals.changed, unchanged: totals.unchanged },
    left: totals.left,
  };
};
