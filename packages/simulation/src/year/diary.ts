import type { Staff } from "@huzhu/domain/governance";
import { type CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { atSecond } from "../calendar.ts";
import type { MakeId } from "../ids.ts";
import type { Random } from "../random.ts";
import { apply } from "../world/apply.ts";
import type { Command } from "../world/command.ts";
import type { Happening } from "../world/happening.ts";
import type { World } from "../world/world.ts";
import type { Neighbour } from "./neighbour.ts";

/** Who does the paperwork in the demo village. */
export interface Office {
  readonly admin: Staff;
  readonly cadres: readonly [Staff, Staff];
  readonly keeper: Staff;
}

/** A year while it is being lived: the village, its people, and what happened so far. */
export interface Diary {
  readonly random: Random;
  readonly ids: MakeId;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly world: World;
  readonly office: Office;
  readonly neighbours: ReadonlyArray<Neighbour>;
  /** How much goes on, against the village of 380 households that the habits were counted in. */
  readonly bustle: number;
  readonly happenings: Array<Happening>;
}

/** Something to do at a time of the day; it looks at the world only when its time has come. */
export interface Errand {
  readonly second: number;
  readonly run: (at: Instant) => void;
}

/** Lets a command happen and writes it into the diary; says whether it was refused. */
export const attempt = ({ world, happenings }: Diary, command: Command): boolean => {
  const result = apply(world, command);
  if (Result.isSuccess(result)) happenings.push(result.success);
  return Result.isSuccess(result);
};

/** Runs a day's errands in the order of the clock, no two at the same moment. */
export const live = (date: CalendarDate, errands: ReadonlyArray<Errand>): void => {
  let last = Instant.make(0);
  for (const { second, run } of errands.toSorted((a, b) => a.second - b.second)) {
    last = Instant.make(Math.max(atSecond(date, second), last + 1000));
    run(last);
  }
};

export const clock = (hour: number, minute = 0): number => (hour * 60 + minute) * 60;
