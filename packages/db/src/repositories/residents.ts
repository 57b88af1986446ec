import type {
  CardNumber,
  HamletId,
  HouseholdId,
  Resident,
  ResidentId,
  Sought,
} from "@huzhu/domain/people";
import type { Departure } from "@huzhu/domain/people/register";
import { and, count, eq, inArray, isNull, lte, type SQL } from "drizzle-orm";
import { inChunks, takingOver } from "../bulk.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { cardOf } from "../rows/cards.ts";
import { departureOf, residentOf } from "../rows/people.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { sealIn } from "../vault/sealed.ts";
import { meant } from "./search.ts";

/** A resident with where they live and the card they carry, be it frozen or not. */
export interface ResidentSummary extends Resident {
  readonly householdNumber: string;
  readonly hamlet: string;
  readonly card: CardNumber | null;
  /** How and when they left; `null` of a member. */
  readonly departure: Departure | null;
}

/** A resident with the pinyin initials by which they are found. */
export interface IndexedResident extends Resident {
  readonly initials: string;
}

export interface PeopleQuery {
  readonly sought?: Sought | undefined;
  readonly hamlet?: HamletId | undefined;
}

interface Numbers {
  readonly id: string;
  readonly idNumber: string | null;
  readonly phone: string | null;
}

/** The numbers of somebody as they are kept, and what they are looked for by. */
export const numbersIn = (read: Read, { id: row, idNumber, phone }: Numbers) => {
  const safe = safeOf(read);
  const cell = (column: string) => ({ table: "resident", column, row });
  return {
    idBlind: idNumber && safe.blind(idNumber, "id-number"),
    idTail: idNumber && safe.blind(idNumber.slice(-4), "id-tail"),
    idNumber: sealIn(safe, idNumber, cell("id_number")),
    phone: sealIn(safe, phone, cell("phone")),
  };
};

/** Writes residents down, new ones and ones that are already there. */
export const save = async (tx: Write, residents: ReadonlyArray<IndexedResident>): Promise<void> => {
  const { db, resident: t } = within(tx);
  await inChunks(residents, (chunk) =>
    db
      .insert(t)
      .values(
        chunk.map((resident) => ({
          villageId: tx.village,
          id: resident.id,
          householdId: resident.householdId,
          name: resident.name,
          initials: resident.initials.toLowerCase(),
          sex: resident.sex,
          birthDate: resident.birthDate,
          ...numbersIn(tx, resident),
          relation: resident.relation,
          residence: resident.residence,
          registered: resident.registered,
        })),
      )
      .onConflictDoUpdate({
        target: [t.villageId, t.id],
        set: takingOver({
          householdId: t.householdId,
          name: t.name,
          initials: t.initials,
          sex: t.sex,
          birthDate: t.birthDate,
          idBlind: t.idBlind,
          idTail: t.idTail,
          idNumber: t.idNumber,
          relation: t.relation,
          phone: t.phone,
          residence: t.residence,
          registered: t.registered,
        }),
      }),
  );
};

const summaries = (read: Read, filter: SQL | undefined) => {
  const { db, resident, household, hamlet, card } = within(read);
  return db
    .select({ resident, householdNumber: household.number, hamlet: hamlet.name, card })
    .from(resident)
    .innerJoin(
      household,
      and(eq(household.villageId, resident.villageId), eq(household.id, resident.householdId)),
    )
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(
      card,
      and(
        eq(card.villageId, resident.villageId),
        eq(card.residentId, resident.id),
        inArray(card.status, ["active", "frozen"]),
      ),
    )
    .where(and(eq(resident.villageId, read.village), filter))
    .$dynamic();
};

/** In the order of pinyin initials. Where only some are wanted, an order would look at everybody. */
const inOrder = (read: Read, filter: SQL | undefined) => {
  const { resident } = within(read);
  return summaries(read, filter).orderBy(resident.initials, resident.name, resident.id);
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const summaryOf = (
  read: Read,
  { resident, householdNumber, hamlet, card }: SummaryRow,
): ResidentSummary => ({
  ...residentOf(read, resident),
  householdNumber,
  hamlet,
  card: card && cardOf(card).number,
  departure: departureOf(resident),
});

/** Residents in the order of their pinyin initials. */
export const page = async (
  read: Read,
  query: PeopleQuery,
  request: PageRequest,
): Promise<Page<ResidentSummary>> => {
  const { db, resident, household } = within(read);
  const filter = and(
    isNull(resident.leftOn),
    await meant(read, query.sought),
    query.hamlet && eq(household.hamletId, query.hamlet),
  );
  const { limit, offset } = limits(request);
  const rows = await inOrder(read, filter).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(resident)
    .innerJoin(
      household,
      and(eq(household.villageId, resident.villageId), eq(household.id, resident.householdId)),
    )
    .where(and(eq(resident.villageId, read.village), filter));
  return { rows: rows.map((row) => summaryOf(read, row)), total: all?.total ?? 0 };
};

/** Every member born on a day or before, in the order of their pinyin initials. */
export const bornBy = async (
  read: Read,
  day: string,
  query: PeopleQuery,
): Promise<ReadonlyArray<ResidentSummary>> => {
  const { resident, household } = within(read);
  const filter = and(
    lte(resident.birthDate, day),
    isNull(resident.leftOn),
    await meant(read, query.sought),
    query.hamlet && eq(household.hamletId, query.hamlet),
  );
  return (await inOrder(read, filter)).map((row) => summaryOf(read, row));
};

export const byId = async (read: Read, id: ResidentId): Promise<ResidentSummary | null> => {
  const { resident } = within(read);
  const [row] = await summaries(read, eq(resident.id, id));
  return row ? summaryOf(read, row) : null;
};

/** Residents by id, those who have left among them. */
export const byIds = async (
  read: Read,
  ids: ReadonlyArray<ResidentId>,
): Promise<ReadonlyMap<ResidentId, ResidentSummary>> => {
  const { resident } = within(read);
  const found = new Map<ResidentId, ResidentSummary>();
  await inChunks([...new Set(ids)], async (some) => {
    for (const row of await summaries(read, inArray(resident.id, some))) {
      const summary = summaryOf(read, row);
      found.set(summary.id, summary);
    }
  });
  return found;
};

/** The members of a household. */
export const ofHousehold = async (
  read: Read,
  household: HouseholdId,
): Promise<ReadonlyArray<ResidentSummary>> => {
  const { resident } = within(read);
  const members = and(eq(resident.householdId, household), isNull(resident.leftOn));
  return (await inOrder(read, members)).map((row) => summaryOf(read, row));
};

/** Everybody who bears one of the names; several may bear the same. */
export const byNames = async (
  read: Read,
  names: ReadonlyArray<string>,
): Promise<ReadonlyArray<ResidentSummary>> => {
  if (names.length === 0) return [];
  const { resident } = within(read);
  const named = and(inArray(resident.name, [...new Set(names)]), isNull(resident.leftOn));
  return (await inOrder(read, named)).map((row) => summaryOf(read, row));
};
