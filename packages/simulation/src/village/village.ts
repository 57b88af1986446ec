import type { Staff } from "@huzhu/domain/governance";
import {
  type Card,
  type Hamlet,
  HamletId,
  type Household,
  isElder,
  type Resident,
  type Village,
  VillageId,
} from "@huzhu/domain/people";
import type { Account } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { seeded, shuffle } from "../random.ts";
import { openAccounts } from "./accounts.ts";
import { handOutCards } from "./cards.ts";
import { divide } from "./divide.ts";
import { family, SHARES } from "./family.ts";
import { QINGSHUI, type VillagePlace } from "./place.ts";
import { settle } from "./settle.ts";
import { appointStaff } from "./staff.ts";

/** A village before anything happened in it. Everybody in it is invented. */
export interface Settlement {
  readonly village: Village;
  readonly hamlets: ReadonlyArray<Hamlet>;
  readonly households: ReadonlyArray<Household>;
  readonly residents: ReadonlyArray<Resident>;
  readonly cards: ReadonlyArray<Card>;
  readonly staff: ReadonlyArray<Staff>;
  readonly accounts: ReadonlyArray<Account>;
}

/** As many households as 杨桥村 has, a village of the middle size. */
export const USUAL_SIZE = 380;

export interface VillagePlan {
  readonly seed: number;
  /** The day on which ages are right. */
  readonly on: CalendarDate;
  readonly ids: MakeId;
  /** How many households; 380 where nobody says. */
  readonly size?: number;
  /** 清水村 where nobody says. */
  readonly place?: VillagePlace;
}

const memorableElder = (
  residents: ReadonlyArray<Resident>,
  on: CalendarDate,
): Resident | undefined =>
  residents.find(
    (resident) =>
      resident.relation === "head" && resident.residence === "home" && isElder(resident, on),
  );

/** A village's hamlets, families, cards and staff, all of it decided by the seed. */
export const village = ({
  seed,
  on,
  ids,
  size = USUAL_SIZE,
  place: { name, township, sites, card } = QINGSHUI,
}: VillagePlan): Settlement => {
  const random = seeded(seed);
  const ground = { random, ids, on, takenIdNumbers: new Set<string>() };
  const home: Village = { id: VillageId.make(ids("village")), name, township };
  const families = divide(size, SHARES).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => family(random, kind)),
  );
  const waiting = [...shuffle(random, families)];
  const sizes = divide(
    size,
    sites.map((site) => [site, site.share] as const),
  );
  const settled = sizes.map(([site, count]) => {
    const hamlet: Hamlet = { id: HamletId.make(ids("hamlet")), name: site.name };
    const homes = waiting
      .splice(0, count)
      .map((people, at) => settle(ground, site, hamlet, at + 1, people));
    return { hamlet, homes };
  });
  const homes = settled.flatMap((one) => one.homes);
  const residents = homes.flatMap((one) => one.residents);
  const households = homes.map(({ household }) => household);
  return {
    village: home,
    hamlets: settled.map(({ hamlet }) => hamlet),
    households,
    residents,
    cards: handOutCards(random, ids, residents, {
      on,
      memorable: { number: card, resident: memorableElder(residents, on) },
    }),
    staff: appointStaff(random, ids, residents, on),
    accounts: openAccounts(ids, households),
  };
};
