import { amplitude, peakOf, type Sound } from "./sound.ts";

/** What lies this far below the loudest sample is silence, in decibels. */
const FLOOR = -40;
/** What is left before and after, so that no onset is cut, in seconds. */
const MARGIN = 0.03;

/** How long it is silent at the head, in seconds. */
export const headOf = (sound: Sound): number => {
  const least = amplitude(peakOf(sound) + FLOOR);
  const first = sound.samples.findIndex((sample) => Math.abs(sample) > least);
  return Math.max(0, first) / sound.rate;
};

/** The sound between its first and its last audible moment. */
export const trim = ({ samples, rate }: Sound): Sound => {
  const least = amplitude(peakOf({ samples, rate }) + FLOOR);
  const audible = (sample: number) => Math.abs(sample) > least;
  const margin = Math.round(MARGIN * rate);
  const from = Math.max(0, samples.findIndex(audible) - margin);
  const to = Math.min(samples.length, samples.findLastIndex(audible) + 1 + margin);
  return { samples: samples.slice(from, to), rate };
};

/** A part of a sound, in seconds from its beginning. */
export const cut = ({ samples, rate }: Sound, from: number, to: number): Sound => ({
  samples: samples.slice(Math.round(from * rate), Math.round(to * rate)),
  rate,
});
