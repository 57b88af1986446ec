import type { TimelineEntry } from "@huzhu/contract";
import { changes, type Read, type RegisterChange } from "@huzhu/db";
import type { Resident } from "@huzhu/domain/people";

const entryOf = ({ verb, eventDate, recordedAt, why, actor }: RegisterChange): TimelineEntry => ({
  ...({ _tag: "Moved", verb, why, by: actor.name } as const),
  ...{ on: eventDate, at: recordedAt },
});

/** Where somebody moved and with whom; a move of the household is a move of all who live in it. */
export const moves = async (
  read: Read,
  { id, householdId }: Pick<Resident, "id" | "householdId">,
): Promise<ReadonlyArray<TimelineEntry>> => {
  const own = await changes.ofSubject(read, "resident", id);
  const home = await changes.ofSubject(read, "household", householdId);
  const known = new Set(own.map(({ act }) => act));
  const along = home.filter(({ act, verb }) => verb === "moveHome" && !known.has(act));
  return [...own, ...along].map(entryOf);
};
