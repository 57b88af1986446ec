/** One measured number with its unit; the name is what the README quotes. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export const median = (values: ReadonlyArray<number>): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
