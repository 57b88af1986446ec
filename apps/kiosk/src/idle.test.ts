import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { wallClock } from "./clock.ts";
import { Idle, PATIENCE } from "./idle.svelte.ts";

const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const watching = (screen: keyof typeof PATIENCE) => {
  const gone: number[] = [];
  const idle = new Idle(wallClock, { onGone: () => gone.push(Date.now()) });
  idle.watch(PATIENCE[screen]);
  return { idle, gone };
};

it("asks after 120 s, counts down 30 s, and then says that nobody is there", () => {
  const { idle, gone } = watching("Goods");
  seconds(119);
  expect(idle.secondsLeft).toBeNull();
  seconds(1);
  expect(idle.secondsLeft).toBe(30);
  seconds(29);
  expect(idle.secondsLeft).toBe(1);
  expect(gone).toEqual([]);
  seconds(1);
  expect(gone).toHaveLength(1);
  expect(idle.secondsLeft).toBeNull();
});

it("can be put off as often as one likes", () => {
  const { idle, gone } = watching("Goods");
  for (let round = 0; round < 20; round += 1) {
    seconds(125);
    idle.stay();
    expect(idle.secondsLeft).toBeNull();
  }
  expect(gone).toEqual([]);
});

it("starts anew with every touch, but only its own button answers the question", () => {
  const { idle } = watching("Goods");
  seconds(100);
  idle.touch();
  seconds(100);
  expect(idle.secondsLeft).toBeNull();
  seconds(20);
  idle.touch();
  expect(idle.secondsLeft).toBe(30);
});

it.each([
  {
    name: "a balance that nobody touches is asked about after 60 s",
    screen: "Points",
    asked: 60,
    gone: 90,
  },
  { name: "a result goes by itself after 60 s", screen: "Done", asked: null, gone: 60 },
  { name: "a call for help goes by itself after 60 s", screen: "HelpSent", asked: null, gone: 60 },
  { name: "a question waits for 120 s", screen: "Confirm", asked: 120, gone: 150 },
] as const)("$name", ({ screen, asked, gone: end }) => {
  const { idle, gone } = watching(screen);
  seconds((asked ?? end) - 1);
  expect(idle.secondsLeft).toBeNull();
  seconds(1);
  expect(idle.secondsLeft).toBe(asked === null ? null : 30);
  seconds(end - (asked ?? end));
  expect(gone).toHaveLength(1);
});

it("lets a screen that shows nobody stand for ever", () => {
  const { idle, gone } = watching("Attract");
  seconds(24 * 60 * 60);
  expect([idle.secondsLeft, gone]).toEqual([null, []]);
});
