import { loudnessOf } from "./loudness.ts";
import { amplitude, type Sound } from "./sound.ts";

/** How loud every clip is, in LUFS, and how high it may reach, in decibels of full scale. */
export const LOUDNESS = -16;
export const CEILING = -1;
/** A coder that saves every bit adds this much to the highest peaks. */
const ROOM = 3;
/** How long before a peak the limiter bows, in seconds. */
const AHEAD = 0.004;
const ROUNDS = 6;

/** The smallest of every window of `2 * reach + 1`. */
const lowest = (values: Float32Array, reach: number): Float32Array =>
  values.map((_, at) => {
    let least = 1;
    for (
      let near = Math.max(0, at - reach);
      near <= Math.min(values.length - 1, at + reach);
      near += 1
    ) {
      least = Math.min(least, values[near] ?? 1);
    }
    return least;
  });

const smooth = (values: Float32Array, reach: number): Float32Array => {
  let sum = 0;
  const sums = [0, ...values].map((value) => {
    sum += value;
    return sum;
  });
  return values.map((_, at) => {
    const from = Math.max(0, at - reach);
    const to = Math.min(values.length, at + reach + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
};

/** Bows before the peaks instead of cutting them off. */
const limit = ({ samples, rate }: Sound, room: number): Sound => {
  const most = amplitude(CEILING - room);
  const needed = samples.map((sample) => Math.min(1, most / Math.max(Math.abs(sample), 1e-9)));
  const reach = Math.round(AHEAD * rate);
  const gain = smooth(lowest(needed, reach), reach);
  return { samples: samples.map((sample, at) => sample * (gain[at] ?? 1)), rate };
};

const amplify = ({ samples, rate }: Sound, by: number): Sound => ({
  samples: samples.map((sample) => sample * amplitude(by)),
  rate,
});

/** The sound as loud as all the others, its peaks so far below the ceiling; silence stays silence. */
export const level = (sound: Sound, room = ROOM): Sound => {
  let gain = 0;
  let levelled = sound;
  for (let round = 0; round < ROUNDS; round += 1) {
    const loud = loudnessOf(levelled);
    if (!Number.isFinite(loud)) return sound;
    gain += LOUDNESS - loud;
    levelled = limit(amplify(sound, gain), room);
  }
  return levelled;
};
