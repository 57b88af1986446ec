import { type Read, transfers } from "@huzhu/db";
import { isElder } from "@huzhu/domain/people";
import { type HeldUnit, starterOf } from "@huzhu/domain/points";
import { standings, type WaitingFacts } from "@huzhu/domain/reciprocity/standing";
import type { CalendarDate } from "@huzhu/domain/time";
import { type Roster, readRoster } from "../helper-roster/roster.ts";

export interface StarterGround extends WaitingFacts {
  readonly roster: Roster;
}

/** Elders with what they gave and received in a year, and who of them had a starter credit in this one. */
export const starterGround = async (
  read: Read,
  unit: HeldUnit,
  today: CalendarDate,
): Promise<StarterGround> => {
  const roster = await readRoster(read, today);
  const year = Number(today.slice(0, 4));
  const elders = roster.givers.filter((one) => isElder(one, today));
  const subjects = new Map(
    elders.map(({ id: resident }) => [starterOf({ resident, unit, year }), resident]),
  );
  const known = await transfers.subjectsKnown(read, "ByStarter", [...subjects.keys()]);
  const had = new Set([...known].flatMap((subject) => subjects.get(subject) ?? []));
  const among = new Set<string>(elders.map(({ id }) => id));
  const all = standings(roster.givers, roster.past, today);
  return { roster, had, standings: all.filter(({ person }) => among.has(person)) };
};
