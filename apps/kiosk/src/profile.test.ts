import { growth, mmPerPx, SCREEN_PROFILES } from "@huzhu/ui/kiosk";
import { expect, it } from "vitest";
import { guess } from "./profile.ts";

it.each([
  { name: "a full HD window is a 21.5 inch screen", width: 1920, height: 1080, is: "21.5" },
  { name: "the same upright", width: 1080, height: 1920, is: "21.5-upright" },
  { name: "a coarse one", width: 1366, height: 768, is: "15.6-coarse" },
] as const)("$name", ({ width, height, is }) =>
  expect(guess({ width, height })).toEqual(SCREEN_PROFILES[is]),
);

it.each([
  { name: "a laptop's window", width: 1440, height: 789 },
  { name: "a low window", width: 1600, height: 500 },
  { name: "an upright tablet", width: 800, height: 1280 },
])("$name holds the smallest glass and grows nothing", ({ width, height }) => {
  const profile = guess({ width, height });
  const mm = mmPerPx(profile);
  const [across, down] = width < height ? [268, 476] : [345, 194];
  expect(width * mm).toBeGreaterThanOrEqual(across - 0.01);
  expect(height * mm).toBeGreaterThanOrEqual(down - 0.01);
  expect(Math.min((width * mm) / across, (height * mm) / down)).toBeCloseTo(1);
  expect(growth(profile)).toBeGreaterThanOrEqual(1);
});
