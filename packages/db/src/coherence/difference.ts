/** Something that the journal says otherwise than a stored figure does. */
export interface Difference {
  readonly law: "I1" | "I2" | "I11";
  /** What was compared, in words, with the id of what it was compared for. */
  readonly what: string;
  readonly of: string;
  readonly expected: number;
  readonly found: number;
}

/** The differences among pairs that should be equal. */
export const differences = (
  law: Difference["law"],
  what: string,
  rows: ReadonlyArray<{ readonly of: string; readonly expected: number; readonly found: number }>,
): ReadonlyArray<Difference> =>
  rows.filter((row) => row.expected !== row.found).map((row) => ({ law, what, ...row }));
