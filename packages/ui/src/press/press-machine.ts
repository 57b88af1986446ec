import { type Box, beyond, type Point } from "./box.ts";

/** A release counts up to so many millimetres outside the box that was pressed. */
export const SLACK = 10;
/** A press beside everything counts for the only box within so many millimetres. */
export const REACH = 6;
/** For so many milliseconds after an activation a press is its echo: a tremor, a second finger. */
export const GUARD = 700;
/** For so many milliseconds a new screen does not listen. */
export const DEAF = 500;

export interface Target<Id> {
  readonly id: Id;
  readonly box: Box;
}

interface Press<Id> {
  readonly target: Target<Id> | undefined;
  readonly at: Point;
  readonly began: number;
}

/** What the glass knows: who presses what, and until when a press does not count. */
export interface PressMachine<Id> {
  readonly held: ReadonlyMap<number, Press<Id>>;
  readonly deafUntil: number;
}

/** Times are in milliseconds; `finger` tells one touch from another. */
export type PressEvent<Id> =
  | {
      readonly kind: "down";
      readonly finger: number;
      readonly at: Point;
      readonly time: number;
      readonly targets: readonly Target<Id>[];
    }
  | { readonly kind: "move"; readonly finger: number; readonly at: Point }
  | { readonly kind: "up"; readonly finger: number; readonly at: Point; readonly time: number }
  | { readonly kind: "cancel"; readonly finger: number }
  /** A keyboard or a switch. */
  | { readonly kind: "key"; readonly target: Id; readonly time: number }
  | { readonly kind: "deafen"; readonly time: number };

export type Outcome<Id> =
  | { readonly kind: "activate"; readonly target: Id }
  | { readonly kind: "miss"; readonly at: Point }
  | { readonly kind: "nothing" };

type Step<Id> = readonly [PressMachine<Id>, Outcome<Id>];

export const idle = <Id>(): PressMachine<Id> => ({
  held: new Map(),
  deafUntil: Number.NEGATIVE_INFINITY,
});

/**
 * One step of the press path. A press counts when it *began* at a time that listens: so an echo
 * stays an echo however long it is held, and a palm that lay there before the finger came never
 * counts when it is lifted.
 */
export const step = <Id>(machine: PressMachine<Id>, event: PressEvent<Id>): Step<Id> => {
  switch (event.kind) {
    case "down": {
      if (event.time < machine.deafUntil) return [machine, nothing];
      const { at, time: began } = event;
      return [
        hold(machine, event.finger, { target: meant(event.targets, at), at, began }),
        nothing,
      ];
    }
    case "move": {
      const press = machine.held.get(event.finger);
      if (press === undefined) return [machine, nothing];
      return [hold(machine, event.finger, { ...press, at: event.at }), nothing];
    }
    case "up": {
      const press = machine.held.get(event.finger);
      const rest = release(machine, event.finger);
      if (press === undefined || press.began < machine.deafUntil) return [rest, nothing];
      const { target } = press;
      if (target === undefined || !covers(target, event.at)) {
        return [rest, { kind: "miss", at: event.at }];
      }
      return activate(rest, target.id, event.time);
    }
    case "cancel":
      return [release(machine, event.finger), nothing];
    case "key":
      if (event.time < machine.deafUntil) return [machine, nothing];
      return activate(machine, event.target, event.time);
    case "deafen":
      return [deafen(machine, event.time + DEAF), nothing];
  }
};

/** What looks pressed: let go now, it would be activated. */
export const pressed = <Id>({ held, deafUntil }: PressMachine<Id>): ReadonlySet<Id> =>
  new Set(
    [...held.values()].flatMap(({ target, at, began }) =>
      target !== undefined && began >= deafUntil && covers(target, at) ? [target.id] : [],
    ),
  );

const nothing = { kind: "nothing" } as const;

/** The target under the finger, or else the only one near it. */
const meant = <Id>(targets: readonly Target<Id>[], at: Point): Target<Id> | undefined => {
  const under = targets.find(({ box }) => beyond(box, at) === 0);
  if (under !== undefined) return under;
  const near = targets.filter(({ box }) => beyond(box, at) <= REACH);
  return near.length === 1 ? near[0] : undefined;
};

const covers = <Id>({ box }: Target<Id>, at: Point): boolean => beyond(box, at) <= SLACK;

const hold = <Id>(
  machine: PressMachine<Id>,
  finger: number,
  press: Press<Id>,
): PressMachine<Id> => ({
  ...machine,
  held: new Map(machine.held).set(finger, press),
});

const release = <Id>(machine: PressMachine<Id>, finger: number): PressMachine<Id> => ({
  ...machine,
  held: new Map([...machine.held].filter(([held]) => held !== finger)),
});

const activate = <Id>(machine: PressMachine<Id>, target: Id, time: number): Step<Id> => [
  deafen(machine, time + GUARD),
  { kind: "activate", target },
];

const deafen = <Id>(machine: PressMachine<Id>, until: number): PressMachine<Id> => ({
  ...machine,
  deafUntil: Math.max(machine.deafUntil, until),
});
