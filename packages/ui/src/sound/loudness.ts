import type { Sound } from "./sound.ts";

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** ITU-R BS.1770-4: the head's treble shelf, and the bass that counts for little. */
const kWeighting = (rate: number): readonly [Biquad, Biquad] => {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate);
  const shelfQ = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const shelfA = 1 + shelf / shelfQ + shelf ** 2;
  const pass = Math.tan((Math.PI * 38.13547087602444) / rate);
  const passQ = 0.5003270373238773;
  const passA = 1 + pass / passQ + pass ** 2;
  return [
    {
      b: [
        (high + (middle * shelf) / shelfQ + shelf ** 2) / shelfA,
        (2 * (shelf ** 2 - high)) / shelfA,
        (high - (middle * shelf) / shelfQ + shelf ** 2) / shelfA,
      ],
      a: [(2 * (shelf ** 2 - 1)) / shelfA, (1 - shelf / shelfQ + shelf ** 2) / shelfA],
    },
    {
      b: [1, -2, 1],
      a: [(2 * (pass ** 2 - 1)) / passA, (1 - pass / passQ + pass ** 2) / passA],
    },
  ];
};

const filter = (samples: Float32Array, { b, a }: Biquad): Float32Array => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
};

const BLOCK = 0.4;
const STEP = 0.1;
const SILENT = -70;
const RELATIVE = -10;

const levelOf = (power: number): number => -0.691 + 10 * Math.log10(power);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Integrated loudness in LUFS as ITU-R BS.1770-4 gates it. What is shorter than one block is one
 * block of its own. −∞ for silence.
 */
export const loudnessOf = ({ samples, rate }: Sound): number => {
  const [shelf, pass] = kWeighting(rate);
  const squares = filter(filter(samples, shelf), pass).map((sample) => sample ** 2);
  const block = Math.min(Math.round(BLOCK * rate), squares.length);
  const step = Math.round(STEP * rate);
  const powers: number[] = [];
  for (let from = 0; block > 0 && from + block <= squares.length; from += step) {
    powers.push(
      squares.subarray(from, from + block).reduce((sum, square) => sum + square, 0) / block,
    );
  }
  const audible = powers.filter((power) => levelOf(power) > SILENT);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = levelOf(mean(audible)) + RELATIVE;
  return levelOf(mean(audible.filter((power) => levelOf(power) > gate)));
};
