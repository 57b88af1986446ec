import {
  type Hamlet,
  type Household,
  HouseholdId,
  Phone,
  type Resident,
  ResidentId,
} from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { between, chance, type Random } from "../random.ts";
import { birthDateAt, inventIdNumber } from "./birth.ts";
import type { Person } from "./family.ts";
import type { Site } from "./hamlets.ts";
import { inventName, pickSurname } from "./name.ts";

/** What settling a household needs to know of the village. */
export interface Ground {
  readonly random: Random;
  readonly ids: MakeId;
  readonly on: CalendarDate;
  readonly takenIdNumbers: Set<string>;
}

export interface Home {
  readonly household: Household;
  readonly residents: ReadonlyArray<Resident>;
}

/** Numbers that begin with 154 were never given to any telephone network. */
const inventPhone = (random: Random, age: number): Phone | null =>
  age < 14 || chance(random, age < 75 ? 0.08 : 0.5)
    ? null
    : Phone.make(`154${String(between(random, 0, 99_999_999)).padStart(8, "0")}`);

/** Who marries in keeps the surname of the family they come from. */
const marriedIn = ({ relation, sex }: Person): boolean =>
  relation === "childInLaw" || (sex === "female" && ["head", "spouse"].includes(relation));

const resident = (
  { random, ids, on, takenIdNumbers }: Ground,
  { people }: Site,
  householdId: HouseholdId,
  surname: string,
  person: Person,
): Resident => {
  const { sex, relation, residence, age } = person;
  const own = marriedIn(person) ? pickSurname(random, people) : surname;
  const birthDate = birthDateAt(random, age, on);
  return {
    id: ResidentId.make(ids("resident")),
    householdId,
    name: inventName(random, { people, surname: own, sex, age }),
    sex,
    birthDate,
    idNumber: inventIdNumber(random, { birthDate, sex }, takenIdNumbers),
    relation,
    phone: inventPhone(random, age),
    residence,
    registered: true,
  };
};

/** Gives a family a house in a hamlet: names, numbers, an address. */
export const settle = (
  ground: Ground,
  site: Site,
  hamlet: Hamlet,
  order: number,
  people: ReadonlyArray<Person>,
): Home => {
  const { random, ids } = ground;
  const id = HouseholdId.make(ids("household"));
  const surname = chance(random, 0.55) ? site.surname : pickSurname(random, site.people);
  const residents = people.map((person) => resident(ground, site, id, surname, person));
  const household: Household = {
    id,
    hamletId: hamlet.id,
    number: String(order).padStart(3, "0"),
    address: `${hamlet.name}${order}号`,
    head: residents[0]?.id ?? null,
  };
  return { household, residents };
};
