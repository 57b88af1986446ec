import { enter, inOrder, kept, type Line, type Lines, newLine } from "./line.ts";
import type { LabelOutcome, Verdict } from "./rehearsal.ts";

/** What each holder has under each label. */
export type Labels = Map<string, Lines>;

export const enterLabel = (
  labels: Labels,
  label: string,
  holder: string,
  [before, after]: readonly [number, number],
): void => {
  const lines = kept(labels, label, (): Lines => new Map());
  enter(kept(lines, holder, newLine), before, after);
};

/** How many of the holders win and lose. */
export const verdictOf = (lines: Lines): Verdict => {
  let [winners, losers] = [0, 0];
  for (const { before, after } of lines.values()) {
    if (after > before) winners += 1;
    if (after < before) losers += 1;
  }
  return { winners, losers, same: lines.size - winners - losers };
};

const total = (lines: Lines): Line => {
  const sum = newLine();
  for (const { deeds, before, after } of lines.values()) {
    sum.deeds += deeds;
    sum.before += before;
    sum.after += after;
  }
  return sum;
};

export const labelOutcomes = (labels: Labels): ReadonlyArray<LabelOutcome> =>
  inOrder(labels).map(([label, lines]) => ({ label, ...total(lines), ...verdictOf(lines) }));
