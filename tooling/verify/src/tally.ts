/** A test that did not run, and why. */
export interface Skipped {
  readonly file: string;
  readonly why: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: [] };

export const one = (passed: boolean): Tally =>
  passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };

export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  skipped: tallies.flatMap((tally) => tally.skipped),
});

/** The closing lines: what was left out and why, and at the very end the count. */
export const tell = ({ passed, failed, skipped }: Tally): string => {
  const reasons = Map.groupBy(skipped, ({ file, why }) => `of ${file}: ${why}`);
  const lines = [...reasons].map(([reason, tests]) => `${tests.length} skipped ${reason}`);
  return [...lines, `${passed} passed, ${failed} failed`].join("\n");
};
