import { ELDER_AGE, type Household, type HouseholdId, type PersonName } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, count, eq, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inChunks, takingOver } from "../bulk.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { accountOf } from "../rows/journal.ts";
import { calledIn, householdOf } from "../rows/people.ts";
import { type Read, type Write, within } from "../unit.ts";
import type { PeopleQuery } from "./residents.ts";
import { meant } from "./search.ts";

/** A household as a list shows it. `balance` is null as long as it has no account. */
export interface HouseholdSummary extends Omit<Household, "head"> {
  readonly hamlet: string;
  readonly head: PersonName | null;
  readonly members: number;
  readonly elders: number;
  readonly balance: Points | null;
}

/** Writes households down, new ones and ones that are already there. */
export const save = async (tx: Write, households: ReadonlyArray<Household>): Promise<void> => {
  const { db, household: t } = within(tx);
  await inChunks(households, (chunk) =>
    db
      .insert(t)
      .values(
        chunk.map(({ id, hamletId, number, address, head: headId }) => ({
          villageId: tx.village,
          id,
          hamletId,
          number,
          address,
          headId,
        })),
      )
      .onConflictDoUpdate({
        target: [t.villageId, t.id],
        set: takingOver({
          hamletId: t.hamletId,
          number: t.number,
          address: t.address,
          headId: t.headId,
        }),
      }),
  );
};

/** How many households the village has. */
export const total = async (read: Read): Promise<number> => {
  const { db, household } = within(read);
  const [row] = await db
    .select({ households: count() })
    .from(household)
    .where(eq(household.villageId, read.village));
  return row?.households ?? 0;
};

/** Who was born on this day or before is an elder on the date. */
export const elderBirthDate = (date: CalendarDate): string =>
  `${Number(date.slice(0, 4)) - ELDER_AGE}${date.slice("2026".length)}`;

const summaries = (read: Read, filter: SQL | undefined, today: CalendarDate) => {
  const { db, household, hamlet, resident, account } = within(read);
  const head = alias(resident, "head");
  const member = and(
    eq(resident.villageId, household.villageId),
    eq(resident.householdId, household.id),
    isNull(resident.leftOn),
  );
  return db
    .select({
      household,
      hamlet: hamlet.name,
      head,
      account,
      members: db.$count(resident, member),
      elders: db.$count(resident, and(member, lte(resident.birthDate, elderBirthDate(today)))),
    })
    .from(household)
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .leftJoin(
      account,
      and(eq(account.villageId, household.villageId), eq(account.holderId, household.id)),
    )
    .where(and(eq(household.villageId, read.village), filter))
    .orderBy(hamlet.name, household.number, household.id)
    .$dynamic();
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const summaryOf = (row: SummaryRow): HouseholdSummary => ({
  ...householdOf(row.household),
  hamlet: row.hamlet,
  head: row.head && calledIn(row.head),
  members: row.members,
  elders: row.elders,
  balance: row.account && accountOf(row.account).balance,
});

/** Households by their number, or by anybody who belongs to them. */
const householdsLike = async (
  read: Read,
  { sought, hamlet }: PeopleQuery,
): Promise<SQL | undefined> => {
  const { db, household, resident } = within(read);
  const someone = await meant(read, sought);
  const homes = db
    .select({ id: resident.householdId })
    .from(resident)
    .where(and(eq(resident.villageId, read.village), isNull(resident.leftOn), someone));
  return and(
    isNull(household.dissolvedOn),
    sought && someone && or(eq(household.number, sought.text), inArray(household.id, homes)),
    hamlet && eq(household.hamletId, hamlet),
  );
};

/** Households in the order of hamlet and number. */
export const page = async (
  read: Read,
  query: PeopleQuery,
  request: PageRequest,
  today: CalendarDate,
): Promise<Page<HouseholdSummary>> => {
  const { db, household } = within(read);
  const filter = await householdsLike(read, query);
  const { limit, offset } = limits(request);
  const rows = await summaries(read, filter, today).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(household)
    .where(and(eq(household.villageId, read.village), filter));
  return { rows: rows.map(summaryOf), total: all?.total ?? 0 };
};

export const summary = async (
  read: Read,
  id: HouseholdId,
  today: CalendarDate,
): Promise<HouseholdSummary | null> => {
  const { household } = within(read);
  const [row] = await summaries(read, eq(household.id, id), today);
  return row ? summaryOf(row) : null;
};

export const byId = async (read: Read, id: HouseholdId): Promise<Household | null> => {
  const { db, household } = within(read);
  const [row] = await db
    .select()
    .from(household)
    .where(and(eq(household.villageId, read.village), eq(household.id, id)));
  return row ? householdOf(row) : null;
};
