/** The scale of a chart: from nothing to `top`, with a line at each tick. */
export interface Axis {
  readonly top: number;
  readonly ticks: ReadonlyArray<number>;
}

const MOST_TICKS = 5;

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below. */
const roundStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  return factor * power;
};

/** An axis in whole steps that has room for the greatest of the values; none of them is negative. */
export const axisOf = (values: ReadonlyArray<number>): Axis => {
  const most = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  const step = Math.max(1, roundStep(Math.max(1, most) / MOST_TICKS));
  const steps = Math.max(1, Math.ceil(most / step));
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, nth) => nth * step) };
};
