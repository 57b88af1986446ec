import type { KioskPulse } from "@huzhu/contract";
import { Instant } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { healthOf, isUnwell } from "./health.ts";

const at = Instant.make(1_000_000);
const pulse: KioskPulse = { at, build: "b", inUse: false, cardAt: null, reader: "there" };

it.each([
  ["says nothing since the server began", null, 0, "unheard", false],
  ["has just told", pulse, 0, "well", false],
  ["told half a minute ago", pulse, 30_000, "well", false],
  ["has been silent for longer", pulse, 30_001, "silent", true],
  ["has lost its reader", { ...pulse, reader: "gone" }, 0, "readerGone", true],
  ["has lost its reader and then its voice", { ...pulse, reader: "gone" }, 60_000, "silent", true],
  ["has a reader that nobody watches", { ...pulse, reader: "unwatched" }, 0, "well", false],
] as const)("a kiosk that %s", (_, last, passed, health, unwell) => {
  const found = healthOf(last, Instant.make(at + passed));
  expect(found).toBe(health);
  expect(isUnwell(found)).toBe(unwell);
});
