import { accounts, census, changes, hamlets, type Read } from "@huzhu/db";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Act, ActFacts, Purse } from "@huzhu/domain/people/register";
import { Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { householdsIn, idNumberOf, numberOf } from "./involved.ts";
import { overdueIn } from "./overdue-in.ts";

interface Asking {
  readonly today: CalendarDate;
  readonly newId: () => string;
}

/** What households hold once what has expired is swept. */
export const pursesOf = async (
  read: Read,
  ids: ReadonlyArray<HouseholdId>,
  today: CalendarDate,
): Promise<ReadonlyMap<HouseholdId, Purse>> => {
  const purses = new Map<HouseholdId, Purse>();
  for (const id of ids) {
    const account = await accounts.ofHousehold(read, id);
    if (!account) continue;
    const balance = Points.make(account.balance - (await overdueIn(read, account, today)));
    purses.set(id, { balance, held: account.held });
  }
  return purses;
};

/** All that an act needs to know, as it stands in this unit of work. */
export const factsFor = async (
  read: Read,
  act: Act,
  { today, newId }: Asking,
): Promise<ActFacts> => {
  const ids = await householdsIn(read, act);
  const { homes, people } = await census.ofHouseholds(read, ids);
  const idNumber = idNumberOf(act);
  const others = await census.somePeople(read, [], idNumber);
  const number = numberOf(act);
  const everybody = new Map([...others, ...people].map((person) => [person.id, person]));
  return {
    today,
    homes,
    people: [...everybody.values()],
    purses: await pursesOf(read, ids, today),
    pending: await census.undecided(read, ids),
    numbered: number === null ? homes : [...homes, ...(await census.numbered(read, number))],
    hamlets: new Set((await hamlets.list(read)).map(({ id }) => id)),
    last: await changes.lastDays(read, [...everybody.keys(), ...ids]),
    newHousehold: HouseholdId.make(newId()),
    newResident: ResidentId.make(newId()),
  };
};
