import { Schema } from "effect";
import { ageOn } from "../../people/age.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { PastHelp } from "../matching/past.ts";
import type { Giver } from "./person.ts";

/** So many years apart are two generations. */
const GENERATION_YEARS = 20;

const Sum = Schema.Struct({ visits: Schema.Int, minutes: Schema.Int });

/** What somebody gave or received: with people of the own generation, and with others. */
export const Exchanged = Schema.Struct({ within: Sum, across: Sum });
export type Exchanged = typeof Exchanged.Type;

export const NOTHING: Exchanged = {
  within: { visits: 0, minutes: 0 },
  across: { visits: 0, minutes: 0 },
};

export const minutesOf = ({ within, across }: Exchanged): number => within.minutes + across.minutes;
export const visitsOf = ({ within, across }: Exchanged): number => within.visits + across.visits;

/** Whether two people are of one generation (同代). */
export const sameGeneration = (
  a: Pick<Giver, "birthDate">,
  b: Pick<Giver, "birthDate">,
  on: CalendarDate,
): boolean => Math.abs(ageOn(a.birthDate, on) - ageOn(b.birthDate, on)) < GENERATION_YEARS;

const add = (to: Exchanged, kind: keyof Exchanged, minutes: number): Exchanged => ({
  ...to,
  [kind]: { visits: to[kind].visits + 1, minutes: to[kind].minutes + minutes },
});

/** Given and received of everybody; help to or from people who are not known counts as across. */
export const exchanges = (people: ReadonlyArray<Giver>, history: ReadonlyArray<PastHelp>) => {
  const known = new Map<string, Giver>(people.map((one) => [one.id, one]));
  const given = new Map<string, Exchanged>();
  const received = new Map<string, Exchanged>();
  for (const { helper, elder, on, minutes } of history) {
    const from = known.get(helper);
    const to = known.get(elder);
    const kind = from && to && sameGeneration(from, to, on) ? "within" : "across";
    given.set(helper, add(given.get(helper) ?? NOTHING, kind, minutes));
    received.set(elder, add(received.get(elder) ?? NOTHING, kind, minutes));
  }
  return {
    given: (id: string): Exchanged => given.get(id) ?? NOTHING,
    received: (id: string): Exchanged => received.get(id) ?? NOTHING,
  };
};

/** What two people, or two times, come to together. */
export const sumOf = (a: Exchanged, b: Exchanged): Exchanged => ({
  within: {
    visits: a.within.visits + b.within.visits,
    minutes: a.within.minutes + b.within.minutes,
  },
  across: {
    visits: a.across.visits + b.across.visits,
    minutes: a.across.minutes + b.across.minutes,
  },
});
