import type { RosterLine, RosterTotals, RowVerdict } from "@huzhu/contract";

export type Filter = "all" | "bad" | "doubtful" | "new" | "changed" | "unchanged";

/** A row as written, with what the check says of it. */
export interface CheckedRow {
  readonly line: RosterLine;
  readonly verdict: RowVerdict;
}

/** A row that can come in, though there is something to look at. */
const isDoubtful = ({ verdict, findings }: RowVerdict): boolean =>
  verdict !== "bad" && findings.length > 0;

export const passes = (filter: Filter, verdict: RowVerdict): boolean => {
  if (filter === "all") return true;
  return filter === "doubtful" ? isDoubtful(verdict) : verdict.verdict === filter;
};

/** How many rows each filter shows. */
export const countRows = (
  totals: RosterTotals,
  verdicts: ReadonlyArray<RowVerdict>,
): Record<Filter, number> => ({
  all: verdicts.length,
  bad: totals.bad,
  doubtful: verdicts.filter(isDoubtful).length,
  new: totals.new,
  changed: totals.changed,
  unchanged: totals.unchanged,
});
