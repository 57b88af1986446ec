import { census, changes, hamlets, type Read } from "@huzhu/db";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { ActFacts, BatchChange } from "@huzhu/domain/people/register";
import type { CalendarDate } from "@huzhu/domain/time";
import { pursesOf } from "./facts-for.ts";

/** The households that a change for many is about. */
export const householdsOfBatch = async (
  read: Read,
  change: BatchChange,
  residents: ReadonlyArray<ResidentId>,
): Promise<ReadonlyArray<HouseholdId>> => {
  const people = await census.somePeople(read, residents);
  const into = change._tag === "JoinHousehold" ? [change.into] : [];
  return [...new Set([...people.map(({ householdId }) => householdId), ...into])].toSorted();
};

/** All that a change for many needs to know; points and claims only where a household may end. */
export const batchFacts = async (
  read: Read,
  change: BatchChange,
  ids: ReadonlyArray<HouseholdId>,
  today: CalendarDate,
): Promise<ActFacts> => {
  const { homes, people } = await census.ofHouseholds(read, ids);
  const ending = change._tag === "JoinHousehold" ? ids : [];
  const moving = change._tag === "MoveToHamlet";
  return {
    ...{ today, homes, people },
    purses: await pursesOf(read, ending, today),
    pending: await census.undecided(read, ending),
    numbered: moving ? (await census.load(read)).homes : homes,
    hamlets: new Set((await hamlets.list(read)).map(({ id }) => id)),
    last: await changes.lastDays(read, [...people.map(({ id }) => id), ...ids]),
    // Nobody and nothing comes into the register by any of these changes.
    newHousehold: HouseholdId.make("none"),
    newResident: ResidentId.make("none"),
  };
};
