import { describe, expect, it } from "vitest";
import type { Point } from "./box.ts";
import {
  idle,
  type PressEvent,
  type PressMachine,
  pressed,
  step,
  type Target,
} from "./press-machine.ts";

/** Two keys of 22 mm side by side with 10 mm between them, and one far away. */
const targets: readonly Target<string>[] = [
  { id: "一", box: { left: 10, top: 10, right: 32, bottom: 32 } },
  { id: "二", box: { left: 42, top: 10, right: 64, bottom: 32 } },
  { id: "远", box: { left: 10, top: 100, right: 70, bottom: 160 } },
];
const one: Point = { x: 20, y: 20 };
const two: Point = { x: 50, y: 20 };
const far: Point = { x: 40, y: 130 };
const nowhere: Point = { x: 150, y: 60 };

const down = (time: number, at: Point, finger = 1) =>
  ({ kind: "down", finger, at, time, targets }) as const;
const move = (at: Point, finger = 1) => ({ kind: "move", finger, at }) as const;
const up = (time: number, at: Point, finger = 1) => ({ kind: "up", finger, at, time }) as const;
const cancel = (finger = 1) => ({ kind: "cancel", finger }) as const;
const key = (time: number, target: string) => ({ kind: "key", target, time }) as const;
const deafen = (time: number) => ({ kind: "deafen", time }) as const;

type Events = readonly PressEvent<string>[];

/** What the events lead to, in a word each, without the steps that lead to nothing. */
const play = (events: Events): { machine: PressMachine<string>; said: readonly string[] } => {
  let machine = idle<string>();
  const said: string[] = [];
  for (const event of events) {
    const [next, outcome] = step(machine, event);
    machine = next;
    if (outcome.kind === "activate") said.push(outcome.target);
    if (outcome.kind === "miss") said.push("miss");
  }
  return { machine, said };
};

interface Case {
  readonly name: string;
  readonly events: Events;
  readonly said: readonly string[];
}

describe("a press", () => {
  it.each<Case>([
    { name: "of 20 ms counts", events: [down(0, one), up(20, one)], said: ["一"] },
    { name: "of a minute counts", events: [down(0, one), up(60_000, one)], said: ["一"] },
    {
      name: "that drifts and comes back counts",
      events: [down(0, one), move(far), up(90, one)],
      said: ["一"],
    },
    {
      name: "let go 10 mm outside counts",
      events: [down(0, one), up(90, { x: 20, y: 42 })],
      said: ["一"],
    },
    {
      name: "let go further outside is a miss",
      events: [down(0, one), up(90, { x: 20, y: 42.1 })],
      said: ["miss"],
    },
    {
      name: "counts for what was under the finger when it came down",
      events: [down(0, one), up(90, { x: 42, y: 20 })],
      said: ["一"],
    },
    {
      name: "slid onto another key is a miss",
      events: [down(0, one), move(two), up(90, two)],
      said: ["miss"],
    },
    { name: "that the system takes away is nothing", events: [down(0, one), cancel()], said: [] },
    { name: "that never came down is nothing", events: [move(one), up(90, one)], said: [] },
    {
      name: "6 mm beside the only key counts for it",
      events: [down(0, { x: 20, y: 4 }), up(90, { x: 20, y: 4 })],
      said: ["一"],
    },
    {
      name: "further beside it is a miss",
      events: [down(0, { x: 20, y: 3.9 }), up(90, { x: 20, y: 3.9 })],
      said: ["miss"],
    },
    {
      name: "between two keys is a miss",
      events: [down(0, { x: 37, y: 20 }), up(90, { x: 37, y: 20 })],
      said: ["miss"],
    },
    { name: "on nothing is a miss", events: [down(0, nowhere), up(90, nowhere)], said: ["miss"] },
  ])("$name", ({ events, said }) => expect(play(events).said).toEqual(said));
});

describe("after an activation", () => {
  const before = [down(0, one), up(100, one)];
  it.each<Case>([
    { name: "an echo is nothing", events: [down(130, one), up(180, one)], said: [] },
    { name: "an echo elsewhere is nothing", events: [down(300, far), up(350, far)], said: [] },
    {
      name: "an echo stays one however long it is held",
      events: [down(700, one), up(2000, one)],
      said: [],
    },
    {
      name: "an echo on nothing is no miss",
      events: [down(300, nowhere), up(350, nowhere)],
      said: [],
    },
    { name: "a second of the keyboard is nothing", events: [key(799, "二")], said: [] },
    { name: "700 ms later a press counts", events: [down(800, one), up(850, one)], said: ["一"] },
    { name: "700 ms later a key counts", events: [key(800, "二")], said: ["二"] },
    {
      name: "ignored echoes do not lengthen the wait",
      events: [down(400, one), up(450, one), down(800, two), up(850, two)],
      said: ["二"],
    },
  ])("$name", ({ events, said }) =>
    expect(play([...before, ...events]).said).toEqual(["一", ...said]),
  );
});

describe("two on the glass", () => {
  const palm = { x: 15, y: 150 };
  it.each<Case>([
    {
      name: "a resting palm does not stop a finger, and is nothing when lifted",
      events: [down(0, palm, 1), down(500, one, 2), up(600, one, 2), up(5000, palm, 1)],
      said: ["一"],
    },
    {
      name: "a palm on nothing is no miss when lifted",
      events: [down(0, nowhere, 1), down(500, one, 2), up(600, one, 2), up(5000, nowhere, 1)],
      said: ["一"],
    },
    {
      name: "a second finger on the same key is nothing",
      events: [down(0, one, 1), down(50, one, 2), up(90, one, 2), up(2000, one, 1)],
      said: ["一"],
    },
    {
      name: "a second finger elsewhere is nothing",
      events: [down(0, one, 1), down(50, far, 2), up(90, one, 1), up(900, far, 2)],
      said: ["一"],
    },
    {
      name: "one that the system takes away leaves the other",
      events: [down(0, palm, 1), down(50, one, 2), cancel(1), up(90, one, 2)],
      said: ["一"],
    },
  ])("$name", ({ events, said }) => expect(play(events).said).toEqual(said));
});

describe("a new screen", () => {
  it.each<Case>([
    {
      name: "does not hear a finger at 499 ms",
      events: [deafen(0), down(499, one), up(900, one)],
      said: [],
    },
    { name: "does not hear a key at 499 ms", events: [deafen(0), key(499, "一")], said: [] },
    { name: "hears at 500 ms", events: [deafen(0), down(500, one), up(550, one)], said: ["一"] },
    {
      name: "drops what was held when it came",
      events: [down(0, one), deafen(10), up(900, one)],
      said: [],
    },
    {
      name: "does not shorten the wait after an activation",
      events: [down(0, one), up(100, one), deafen(110), down(700, one), up(750, one)],
      said: ["一"],
    },
  ])("$name", ({ events, said }) => expect(play(events).said).toEqual(said));
});

describe("the pressed look", () => {
  it.each([
    { name: "comes with the finger", events: [down(0, one)], look: ["一"] },
    { name: "comes with a finger nearby", events: [down(0, { x: 20, y: 5 })], look: ["一"] },
    {
      name: "stays inside the slack",
      events: [down(0, one), move({ x: 20, y: 41 })],
      look: ["一"],
    },
    { name: "goes outside it", events: [down(0, one), move(far)], look: [] },
    { name: "comes back", events: [down(0, one), move(far), move(one)], look: ["一"] },
    { name: "goes with the finger", events: [down(0, one), up(90, one)], look: [] },
    { name: "is not for an echo", events: [down(0, one), up(90, one), down(200, one)], look: [] },
    { name: "goes when a new screen comes", events: [down(0, one), deafen(10)], look: [] },
    { name: "is not for nothing", events: [down(0, nowhere)], look: [] },
  ])("$name", ({ events, look }) => expect([...pressed(play(events).machine)]).toEqual(look));
});
