import type { Doorway, Part } from "@huzhu/domain/outreach";
import { HamletId, HouseholdId, type PersonName } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { and, count, eq, gt, isNotNull, isNull, min, sql } from "drizzle-orm";
import { calledIn } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";
import { elderBirthDate } from "./households.ts";

/** How many of each household are at home, and how many of those are elders. */
const homes = async (read: Read, today: CalendarDate) => {
  const { db, household, resident } = within(read);
  const elder = sql`case when ${resident.birthDate} <= ${elderBirthDate(today)} then 1 else 0 end`;
  const elders = sql<number>`sum(${elder})`;
  return db
    .select({ id: household.id, hamlet: household.hamletId, people: count(resident.id), elders })
    .from(household)
    .leftJoin(
      resident,
      and(
        eq(resident.villageId, household.villageId),
        eq(resident.householdId, household.id),
        eq(resident.residence, "home"),
        isNull(resident.leftOn),
      ),
    )
    .where(and(eq(household.villageId, read.village), isNull(household.dissolvedOn)))
    .groupBy(household.id, household.hamletId)
    .orderBy(household.hamletId, household.id);
};

/**
 * Since when households are in the village, of those that came by a split or by a later roster than
 * the first one; all others have always been there as far as anybody knows.
 */
const arrivals = async (read: Read): Promise<ReadonlyMap<string, CalendarDate>> => {
  const { db, registerChange: t } = within(read);
  const ofHouseholds = and(eq(t.villageId, read.village), eq(t.subjectKind, "household"));
  const rows = await db
    .select({ id: t.subjectId, verb: t.verb, on: t.eventDate, sequence: t.sequence })
    .from(t)
    .where(ofHouseholds)
    .orderBy(t.sequence);
  const founded = rows.find(({ verb }) => verb === "import")?.on ?? "";
  const known = new Map<string, CalendarDate>();
  const seen = new Set<string>();
  for (const { id, verb, on } of rows) {
    const came = verb === "split" || (verb === "import" && on > founded);
    if (!seen.has(id) && came) known.set(id, CalendarDate.make(on));
    seen.add(id);
  }
  return known;
};

/** On which days households earned, in their own account or in one of theirs. */
const earnings = async (read: Read) => {
  const { db, account, entry, resident } = within(read);
  const household = sql<string>`coalesce(${account.holderId}, ${resident.householdId})`;
  return db
    .select({ household, on: entry.eventDate })
    .from(account)
    .innerJoin(entry, and(eq(entry.villageId, account.villageId), eq(entry.accountId, account.id)))
    .leftJoin(
      resident,
      and(eq(resident.villageId, account.villageId), eq(resident.id, account.residentId)),
    )
    .where(and(eq(account.villageId, read.village), gt(entry.earned, 0), isNotNull(household)))
    .groupBy(household, entry.eventDate);
};

const redemptionsOf = async (read: Read) => {
  const { db, redemption: t } = within(read);
  return db
    .select({ household: t.householdId, on: t.eventDate })
    .from(t)
    .where(eq(t.villageId, read.village))
    .groupBy(t.householdId, t.eventDate);
};

const helpersOf = async (read: Read) => {
  const { db, helper, resident } = within(read);
  return db
    .select({ household: resident.householdId, on: min(helper.since) })
    .from(helper)
    .innerJoin(
      resident,
      and(eq(resident.villageId, helper.villageId), eq(resident.id, helper.residentId)),
    )
    .where(eq(helper.villageId, read.village))
    .groupBy(resident.householdId);
};

/** When each household took part, in which way; those that never did are not in it. */
export const parts = async (read: Read): Promise<ReadonlyMap<HouseholdId, Part>> => {
  const ways = {
    earned: await earnings(read),
    redeemed: await redemptionsOf(read),
    helping: await helpersOf(read),
  };
  const days = (rows: ReadonlyArray<{ readonly household: string; readonly on: string | null }>) =>
    Map.groupBy(rows, ({ household }) => household);
  const [earned, redeemed, helping] = [
    days(ways.earned),
    days(ways.redeemed),
    days(ways.helping),
  ] as const;
  const of = (all: typeof earned, id: string): ReadonlyArray<CalendarDate> =>
    (all.get(id) ?? []).flatMap(({ on }) => (on === null ? [] : [CalendarDate.make(on)]));
  const households = new Set([...earned.keys(), ...redeemed.keys(), ...helping.keys()]);
  return new Map(
    [...households].map((id) => [
      HouseholdId.make(id),
      { earned: of(earned, id), redeemed: of(redeemed, id), helping: of(helping, id) },
    ]),
  );
};

/** What the register and the accounts say of every household, hamlet by hamlet. */
export const list = async (read: Read, today: CalendarDate): Promise<ReadonlyArray<Doorway>> => {
  const [known, part] = [await arrivals(read), await parts(read)];
  return (await homes(read, today)).map(({ id, hamlet, people, elders }) => {
    const household = HouseholdId.make(id);
    const own = part.get(household);
    return {
      household,
      hamlet: HamletId.make(hamlet),
      atHome: people > 0,
      eldersAlone: people > 0 && Number(elders) === people,
      since: known.get(id) ?? null,
      tookPart: own !== undefined && own.earned.length + own.redeemed.length > 0,
    };
  });
};

/** A household as those find it who go there. */
export interface Door {
  readonly number: string;
  readonly head: PersonName | null;
  readonly hamlet: string;
}

/** Every household that there ever was, with whose it is and where. */
export const doors = async (read: Read): Promise<ReadonlyMap<HouseholdId, Door>> => {
  const { db, household, hamlet, resident } = within(read);
  const rows = await db
    .select({ id: household.id, number: household.number, hamlet: hamlet.name, head: resident })
    .from(household)
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(
      resident,
      and(eq(resident.villageId, household.villageId), eq(resident.id, household.headId)),
    )
    .where(eq(household.villageId, read.village));
  return new Map(
    rows.map(({ id, head, ...door }) => [
      HouseholdId.make(id),
      { ...door, head: head && calledIn(head) },
    ]),
  );
};
