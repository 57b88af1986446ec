import { Instant } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { Nightly, nextNight } from "./nightly.ts";

/** A moment by China's clocks. */
const at = (text: string) => Instant.make(Date.parse(`${text}+08:00`));

it.each([
  { name: "in the morning", now: "2026-11-23T09:30:00", next: "2026-11-24T00:05:00" },
  { name: "just before midnight", now: "2026-11-23T23:59:59", next: "2026-11-24T00:05:00" },
  { name: "at midnight", now: "2026-11-24T00:00:00", next: "2026-11-24T00:05:00" },
  { name: "at five past", now: "2026-11-24T00:05:00", next: "2026-11-25T00:05:00" },
  { name: "on the last day of a year", now: "2026-12-31T12:00:00", next: "2027-01-01T00:05:00" },
])("the next night is found $name", ({ now, next }) => {
  expect(nextNight(at(now))).toBe(at(next));
});

/** A clock that stands still, and a timer that goes off when it is told to. */
const clockwork = () => {
  let now = at("2026-11-23T09:30:00");
  let set: { readonly run: () => void; readonly after: number } | null = null;
  const done: Array<Instant> = [];
  const nightly = new Nightly({
    now: () => now,
    timer: (run, after) => {
      set = { run, after };
      return () => {
        set = null;
      };
    },
    run: async (moment) => {
      done.push(moment);
    },
  });
  return {
    nightly,
    done,
    waiting: () => set?.after ?? null,
    strike: () => {
      const { run, after } = set ?? { run: () => undefined, after: 0 };
      now = Instant.make(now + after);
      run();
    },
  };
};

const turn = () => new Promise<void>((done) => setImmediate(done));

it("does its work at once and then every night", async () => {
  const { done, waiting, strike } = clockwork();
  await turn();
  expect(waiting()).toBe(at("2026-11-24T00:05:00") - at("2026-11-23T09:30:00"));
  strike();
  await turn();
  strike();
  await turn();
  expect(done).toEqual(
    ["2026-11-23T09:30:00", "2026-11-24T00:05:00", "2026-11-25T00:05:00"].map(at),
  );
});

it("waits for no night once it is stopped", async () => {
  const { nightly, waiting } = clockwork();
  await nightly.stop();
  await turn();
  expect(waiting()).toBeNull();
});
