import { HouseholdId, type PersonName, ResidentId, type Sought } from "@huzhu/domain/people";
import type { Account, AccountId, AccountKind, Unit } from "@huzhu/domain/points";
import { and, count, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { limits, type Page, type PageRequest } from "../page.ts";
import { accountOf } from "../rows/journal.ts";
import { calledIn } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";
import { meant, named } from "./search.ts";

/** Whose an account is, with the names that a person reads. */
export type Owner =
  | {
      readonly _tag: "Household";
      readonly household: HouseholdId;
      readonly number: string;
      readonly hamlet: string;
      readonly head: PersonName | null;
    }
  | {
      readonly _tag: "Person";
      readonly resident: ResidentId;
      readonly name: PersonName;
      readonly household: HouseholdId;
      readonly number: string;
    }
  | { readonly _tag: "Group"; readonly name: string }
  | { readonly _tag: "Village" };

export interface HeldAccount extends Account {
  readonly owner: Owner;
}

export interface AccountQuery {
  readonly kind?: AccountKind | undefined;
  readonly unit?: Unit | undefined;
  /** A household's number, somebody of it, whose the account is, or a group's name. */
  readonly sought?: Sought | undefined;
}

const summaries = (read: Read, filter: SQL | undefined) => {
  const { db, account, household, hamlet, resident } = within(read);
  const head = alias(resident, "head");
  const person = alias(resident, "person");
  const home = alias(household, "home");
  return db
    .select({ account, household, hamlet: hamlet.name, head, person, homeNumber: home.number })
    .from(account)
    .leftJoin(
      household,
      and(eq(household.villageId, account.villageId), eq(household.id, account.holderId)),
    )
    .leftJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .leftJoin(
      person,
      and(eq(person.villageId, account.villageId), eq(person.id, account.residentId)),
    )
    .leftJoin(home, and(eq(home.villageId, person.villageId), eq(home.id, person.householdId)))
    .where(and(eq(account.villageId, read.village), filter))
    .orderBy(
      account.kind,
      account.unit,
      hamlet.name,
      household.number,
      person.initials,
      account.name,
      account.id,
    )
    .$dynamic();
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const ownerOf = ({ household, hamlet, head, person, homeNumber }: SummaryRow, own: Account) => {
  if (household && own.holder) {
    return {
      _tag: "Household",
      household: own.holder,
      number: household.number,
      hamlet: hamlet ?? "",
      head: head && calledIn(head),
    } as const;
  }
  if (person) {
    const [resident, home] = [ResidentId.make(person.id), HouseholdId.make(person.householdId)];
    const whose = { resident, name: calledIn(person), household: home, number: homeNumber ?? "" };
    return { _tag: "Person", ...whose } as const;
  }
  if (own.kind === "group" && own.name !== null) return { _tag: "Group", name: own.name } as const;
  return { _tag: "Village" } as const;
};

const summaryOf = (row: SummaryRow): HeldAccount => {
  const own = accountOf(row.account);
  return { ...own, owner: ownerOf(row, own) };
};

/** Accounts of a household by its number, of whoever is meant and their household, of a group by name. */
const heldBy = async (read: Read, sought: Sought | undefined): Promise<SQL | undefined> => {
  const { db, account, household, resident } = within(read);
  const someone = await meant(read, sought);
  if (!sought || !someone) return undefined;
  const numbered = db
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.villageId, read.village), eq(household.number, sought.text)));
  const own = and(eq(resident.villageId, read.village), someone);
  return or(
    inArray(account.holderId, numbered),
    inArray(account.holderId, db.select({ id: resident.householdId }).from(resident).where(own)),
    inArray(account.residentId, db.select({ id: resident.id }).from(resident).where(own)),
    // What is looked for has no blanks, and the name of a group may.
    named(sql`replace(${account.name}, ' ', '')`, sought.text),
  );
};

const accountsLike = async (
  read: Read,
  { kind, unit, sought }: AccountQuery,
): Promise<SQL | undefined> => {
  const { account } = within(read);
  return and(
    kind && eq(account.kind, kind),
    unit && eq(account.unit, unit),
    await heldBy(read, sought),
  );
};

/** Accounts by kind and unit, households in the order of hamlet and number. */
export const page = async (
  read: Read,
  query: AccountQuery,
  request: PageRequest,
): Promise<Page<HeldAccount>> => {
  const { db, account } = within(read);
  const filter = await accountsLike(read, query);
  const { limit, offset } = limits(request);
  const rows = await summaries(read, filter).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(account)
    .where(and(eq(account.villageId, read.village), filter));
  return { rows: rows.map(summaryOf), total: all?.total ?? 0 };
};

/** Accounts with whose they are, by id; unknown ids are left out. */
export const byIds = async (
  read: Read,
  ids: ReadonlyArray<AccountId>,
): Promise<ReadonlyMap<AccountId, HeldAccount>> => {
  if (ids.length === 0) return new Map();
  const { account } = within(read);
  const rows = await summaries(read, inArray(account.id, [...new Set(ids)]));
  return new Map(rows.map(summaryOf).map((each) => [each.id, each]));
};

export const byId = async (read: Read, id: AccountId): Promise<HeldAccount | null> =>
  (await byIds(read, [id])).get(id) ?? null;
