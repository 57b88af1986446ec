import fc from "fast-check";
import { expect, it } from "vitest";
import { type Box, beyond, type Point } from "./box.ts";
import { GUARD, idle, type Outcome, type PressEvent, SLACK, step } from "./press-machine.ts";

const KEY: Box = { left: 100, top: 100, right: 122, bottom: 122 };
const targets = [{ id: "key", box: KEY }];

const length = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inside = (slack: number): fc.Arbitrary<Point> =>
  fc.record({
    x: length(KEY.left - slack, KEY.right + slack),
    y: length(KEY.top - slack, KEY.bottom + slack),
  });
const anywhere: fc.Arbitrary<Point> = fc.record({ x: length(0, 345), y: length(0, 194) });
const outside = anywhere.filter((at) => beyond(KEY, at) > SLACK);
const hold = fc.integer({ min: 20, max: 60_000 });

const activations = (events: readonly PressEvent<string>[]): readonly number[] => {
  let machine = idle<string>();
  const at: number[] = [];
  for (const event of events) {
    let outcome: Outcome<string>;
    [machine, outcome] = step(machine, event);
    if (outcome.kind === "activate" && "time" in event) at.push(event.time);
  }
  return at;
};

const press = (path: readonly Point[], release: Point, began: number, held: number, finger = 1) => {
  const [start, ...moves] = path;
  if (start === undefined) throw new Error("a press has a start");
  return [
    { kind: "down", finger, at: start, time: began, targets },
    ...moves.map((at) => ({ kind: "move", finger, at }) as const),
    { kind: "up", finger, at: release, time: began + held },
  ] as const;
};

it("activates exactly once, however the finger shakes, if it comes down on the key and is let go within the slack", () => {
  fc.assert(
    fc.property(inside(0), fc.array(anywhere), inside(SLACK), hold, (start, way, end, held) => {
      expect(activations(press([start, ...way], end, 0, held))).toHaveLength(1);
    }),
  );
});

it("activates nothing if the finger is let go outside the slack", () => {
  fc.assert(
    fc.property(inside(0), fc.array(anywhere), outside, hold, (start, way, end, held) => {
      expect(activations(press([start, ...way], end, 0, held))).toEqual([]);
    }),
  );
});

it("activates once for a tremor whose touches all come within the guard", () => {
  const echo = fc.record({ gap: fc.integer({ min: 1, max: GUARD - 1 }), held: hold });
  fc.assert(
    fc.property(inside(0), hold, fc.array(echo), (at, held, echoes) => {
      const touches = echoes.map(({ gap, held: long }, index) =>
        press([at], at, held + gap, long, index + 2),
      );
      expect(activations([...press([at], at, 0, held), ...touches.flat()])).toEqual([held]);
    }),
  );
});

it("never activates twice within the guard, whatever many fingers do", () => {
  const touch = fc.record({
    finger: fc.integer({ min: 1, max: 5 }),
    kind: fc.constantFrom("down", "up", "key", "deafen"),
    at: fc.oneof(inside(SLACK), anywhere),
    wait: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(touch, { maxLength: 60 }), (touches) => {
      let time = 0;
      const events = touches.map(({ finger, kind, at, wait }): PressEvent<string> => {
        time += wait;
        if (kind === "down") return { kind, finger, at, time, targets };
        if (kind === "up") return { kind, finger, at, time };
        return kind === "key" ? { kind, target: "key", time } : { kind: "deafen", time };
      });
      const times = activations(events);
      const gaps = times.slice(1).map((next, index) => next - (times[index] ?? 0));
      expect(gaps.filter((gap) => gap < GUARD)).toEqual([]);
    }),
  );
});
