import { randomUUIDv7 } from "node:crypto";
import { expect, it } from "vitest";
import { slipFrom } from "./new-slip.ts";

/** What the time in an id would give as a code. */
const byTime = (id: string): number =>
  Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) % 1_000_000;

/** Goal: whoever knows a visit's id cannot write its slip, and has to stand at the door. */
it("does not follow from the id that was made just before", () => {
  const guessed = Array.from({ length: 1000 }, () => {
    const [id, next] = [randomUUIDv7(), randomUUIDv7()];
    return Math.abs(byTime(id) - Number(slipFrom(next)));
  }).filter((apart) => apart < 1000);
  // By chance alone two of a thousand would lie so near.
  expect(guessed.length).toBeLessThan(30);
});

it("differs between ids of the same moment", () => {
  const codes = new Set(Array.from({ length: 100 }, () => slipFrom(randomUUIDv7())));
  expect(codes.size).toBeGreaterThan(90);
});
