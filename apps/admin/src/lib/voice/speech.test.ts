import { clipSeconds } from "@huzhu/domain/voice";
import { describe, expect, it } from "vitest";
import { levelled, trimmed } from "./speech.ts";
import { waveOf } from "./wave.ts";

const RATE = 1000;
const tone = (length: number, height: number) =>
  Float32Array.from({ length }, (_, at) => (at % 2 === 0 ? height : -height));
const joined = (...parts: readonly Float32Array[]) =>
  Float32Array.from(parts.flatMap((part) => [...part]));
const most = (samples: Float32Array) => Math.max(...samples.map(Math.abs));

describe("what was said", () => {
  it("is kept with a breath around it", () => {
    const said = joined(new Float32Array(200), tone(300, 0.4), new Float32Array(500));
    expect(trimmed(said, RATE)).toHaveLength(300 + 2 * 30);
  });

  it("is kept whole where somebody spoke from the first moment to the last", () => {
    expect(trimmed(tone(300, 0.4), RATE)).toHaveLength(300);
  });

  it("keeps the silence between two words", () => {
    const said = joined(tone(100, 0.4), new Float32Array(100), tone(100, 0.4));
    expect(trimmed(said, RATE)).toHaveLength(300);
  });

  it.each([
    { name: "nothing", samples: new Float32Array() },
    { name: "the hum of the room", samples: tone(300, 0.005) },
  ])("is nothing where there was $name", ({ samples }) => {
    expect(trimmed(samples, RATE)).toHaveLength(0);
  });

  it.each([
    { name: "what was quiet", samples: tone(300, 0.02), height: 0.158 },
    { name: "what was loud", samples: tone(300, 1), height: 0.158 },
    {
      name: "a single bang, which is not cut off",
      samples: joined(tone(300, 0), tone(1, 1)),
      height: 0.891,
    },
    { name: "nothing at all", samples: tone(300, 0), height: 0 },
  ])("is made as loud as every other clip: $name", ({ samples, height }) => {
    expect(most(levelled(samples))).toBeCloseTo(height, 3);
  });

  it("is a file that the village keeps", () => {
    expect(clipSeconds(waveOf(tone(16_000, 0.2), 16_000))).toBe(1);
  });
});
