import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { periodStart } from "../../time/period.ts";
import type { DayPart } from "../day-part.ts";
import { Part, partsOf } from "../helper/free-time.ts";

/** One part of one day. */
export const Slot = Schema.Struct({ on: CalendarDate, part: Part });
export type Slot = typeof Slot.Type;

/** The parts of a day that a wish for it leaves open. */
export const slotsOf = (on: CalendarDate, part: DayPart): ReadonlyArray<Slot> =>
  partsOf(part).map((one) => ({ on, part: one }));

/** The Monday of a day's week: most visits are counted by week. */
export const weekOf = ({ on }: Pick<Slot, "on">): CalendarDate => periodStart("week", on);

/** By how many days each slot is later than the first of them. */
export const daysLate = (slots: ReadonlyArray<Slot>): ReadonlyArray<number> => {
  const days = slots.map(({ on }) => dayNumber(on));
  const first = Math.min(...days);
  return days.map((day) => day - first);
};

/** What tells one part of a day from the others. */
export const keyOf = ({ on, part }: Slot): string => `${on} ${part}`;
