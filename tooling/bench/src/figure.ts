/** One measured number with its unit; the name is what the README quotes. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export const median = (values: ReadonlyArray<number>): number => percentile(values, 50);

/** The value that so many of a hundred do not exceed. */
export const percentile = (values: ReadonlyArray<number>, percent: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
};

/** As many digits as mean something. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
