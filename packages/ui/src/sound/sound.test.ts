import fc from "fast-check";
import { expect, it } from "vitest";
import { CEILING, LOUDNESS, level } from "./level.ts";
import { loudnessOf } from "./loudness.ts";
import { peakOf, type Sound, secondsOf } from "./sound.ts";
import { cut, headOf, trim } from "./trim.ts";
import { fromWave, toWave } from "./wave.ts";

const RATE = 16_000;

const tone = (seconds: number, high: number, pitch = 997): Sound => ({
  rate: RATE,
  samples: Float32Array.from(
    { length: seconds * RATE },
    (_, at) => high * Math.sin((2 * Math.PI * pitch * at) / RATE),
  ),
});

const after = (silence: number, { samples, rate }: Sound): Sound => ({
  rate,
  samples: Float32Array.from([...new Float32Array(silence * rate), ...samples]),
});

it.each([
  { high: 1, loud: -3.01 },
  { high: 0.1, loud: -23.01 },
])("a tone of 997 Hz that reaches $high is as loud as the standard says", ({ high, loud }) => {
  expect(loudnessOf(tone(3, high))).toBeCloseTo(loud, 1);
});

it("silence has no loudness, and stays silence", () => {
  const silence = tone(1, 0);
  expect(loudnessOf(silence)).toBe(Number.NEGATIVE_INFINITY);
  expect(level(silence)).toEqual(silence);
});

it("what is short is as loud as what is long", () => {
  expect(loudnessOf(tone(0.2, 0.5))).toBeCloseTo(loudnessOf(tone(3, 0.5)), 0);
});

it("brings every sound to the same loudness, its peaks below the ceiling", () => {
  const loudness = fc.double({ min: 0.01, max: 1, noNaN: true });
  const pitch = fc.integer({ min: 150, max: 3000 });
  fc.assert(
    fc.property(loudness, pitch, (high, hertz) => {
      const levelled = level(tone(0.6, high, hertz));
      expect(Math.abs(loudnessOf(levelled) - LOUDNESS)).toBeLessThan(1);
      expect(peakOf(levelled)).toBeLessThan(CEILING);
    }),
    { numRuns: 20 },
  );
});

it("trims the silence before and after, and leaves the onset whole", () => {
  const trimmed = trim(after(0.5, after(0, tone(0.5, 0.5))));
  expect(headOf(trimmed)).toBeLessThan(0.05);
  expect(secondsOf(trimmed)).toBeGreaterThanOrEqual(0.5);
  expect(secondsOf(trimmed)).toBeLessThan(0.6);
});

it("cuts out a part", () => expect(secondsOf(cut(tone(2, 1), 0.5, 1.25))).toBe(0.75));

it("writes and reads a file without loss that anybody hears", () => {
  const sound = tone(0.1, 0.7);
  const read = fromWave(toWave(sound));
  expect(read.rate).toBe(RATE);
  const most = Math.max(
    ...read.samples.map((sample, at) => Math.abs(sample - (sound.samples[at] ?? 9))),
  );
  expect(most).toBeLessThan(0.0001);
});
