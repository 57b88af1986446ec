import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import {
  type Account,
  type AccountId,
  newAccount,
  type OwnKind,
  type Points,
  type Unit,
} from "@huzhu/domain/points";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { appendLeaves, lockHead } from "../log/append.ts";
import { recordOf } from "../log/record.ts";
import { accountOf } from "../rows/journal.ts";
import { insertSet, selectSet, updateSet } from "../sets.ts";
import { type Read, tableOf, type Write, within } from "../unit.ts";

type AccountRow = ReturnType<typeof within>["account"]["$inferInsert"];

const rowOf = (villageId: string, { holder, resident, ...account }: Account): AccountRow => ({
  villageId,
  ...account,
  holderId: holder,
  residentId: resident,
});

/** All that only one account may have: its name, and whose it is in its unit. */
const takenBy = ({ id, kind, unit, holderId, residentId, name }: AccountRow): Array<string> => {
  if (holderId) return [`id ${id}`, `holder ${holderId}`];
  if (residentId) return [`id ${id}`, `resident ${unit} ${residentId}`];
  return [`id ${id}`, name ? `group ${unit} ${name}` : `own ${unit} ${kind}`];
};

/** Of some accounts that are to be opened, all that stand in their way. */
const inTheWay = async (tx: Write, rows: ReadonlyArray<AccountRow>) => {
  const account = tableOf(tx, "account");
  const values = (cell: (row: AccountRow) => string | null | undefined) =>
    rows.flatMap((row) => cell(row) ?? []);
  const owned = ({ holderId, residentId, name }: AccountRow) => holderId ?? residentId ?? name;
  return [
    ...(await selectSet(
      tx,
      account,
      "id",
      values(({ id }) => id),
    )),
    ...(await selectSet(
      tx,
      account,
      "holderId",
      values(({ holderId }) => holderId),
    )),
    ...(await selectSet(
      tx,
      account,
      "residentId",
      values(({ residentId }) => residentId),
    )),
    ...(await selectSet(
      tx,
      account,
      "name",
      values(({ name }) => name),
    )),
    ...(await selectSet(
      tx,
      account,
      "kind",
      values((row) => (owned(row) ? null : row.kind)),
    )),
  ];
};

/**
 * Opens accounts of any kind, each with a leaf that says whose it is; whose is there already keeps it
 * as it is. The journal is locked first, so that nobody opens the same one meanwhile.
 */
export const openAll = async (tx: Write, accounts: ReadonlyArray<Account>): Promise<void> => {
  if (accounts.length === 0) return;
  const head = await lockHead(tx);
  const rows = accounts.map((each) => rowOf(tx.village, each));
  const taken = new Set((await inTheWay(tx, rows)).flatMap(takenBy));
  const fresh = rows.filter((row) => {
    const names = takenBy(row);
    const free = !names.some((name) => taken.has(name));
    if (free) for (const name of names) taken.add(name);
    return free;
  });
  await insertSet(tx, tableOf(tx, "account"), fresh);
  const leaves = fresh.map((row) => {
    return { kind: "account", subject: row.id, record: recordOf("account", row) } as const;
  });
  await appendLeaves(tx, head, leaves, head.recordedAt);
};

/** Opens accounts for households; who has one already keeps it. */
export const open = (
  tx: Write,
  accounts: ReadonlyArray<{ readonly id: AccountId; readonly holder: HouseholdId }>,
  floor: Points,
): Promise<void> =>
  openAll(
    tx,
    accounts.map(({ id, holder }) => newAccount({ id, kind: "household", holder, floor })),
  );

export const ofHousehold = async (read: Read, household: HouseholdId): Promise<Account | null> => {
  const { db, account } = within(read);
  const [row] = await db
    .select()
    .from(account)
    .where(and(eq(account.villageId, read.village), eq(account.holderId, household)));
  return row ? accountOf(row) : null;
};

/** The accounts of a household's members themselves. */
export const ofMembers = async (
  read: Read,
  household: HouseholdId,
): Promise<ReadonlyArray<Account>> => {
  const { db, account, resident } = within(read);
  const rows = await db
    .select({ account })
    .from(account)
    .innerJoin(
      resident,
      and(eq(resident.villageId, account.villageId), eq(resident.id, account.residentId)),
    )
    .where(and(eq(account.villageId, read.village), eq(resident.householdId, household)))
    .orderBy(resident.initials, account.unit, account.id);
  return rows.map((row) => accountOf(row.account));
};

/** A resident's own account of a unit, where they have one. */
export const ofPerson = async (
  read: Read,
  resident: ResidentId,
  unit: Unit,
): Promise<Account | null> => {
  const { db, account } = within(read);
  const [row] = await db
    .select()
    .from(account)
    .where(
      and(
        eq(account.villageId, read.village),
        eq(account.residentId, resident),
        eq(account.unit, unit),
      ),
    );
  return row ? accountOf(row) : null;
};

/** The accounts of all groups. */
export const ofGroups = async (read: Read): Promise<ReadonlyArray<Account>> => {
  const { db, account } = within(read);
  const rows = await db
    .select()
    .from(account)
    .where(and(eq(account.villageId, read.village), eq(account.kind, "group")));
  return rows.map(accountOf);
};

export const byId = async (read: Read, id: AccountId): Promise<Account | null> => {
  const [row] = await selectSet(read, tableOf(read, "account"), "id", [id]);
  return row ? accountOf(row) : null;
};

/** Accounts by id, in the order of their ids, locked until the unit ends. */
export const lock = async (
  tx: Write,
  ids: ReadonlyArray<AccountId>,
): Promise<ReadonlyArray<Account>> =>
  (await selectSet(tx, tableOf(tx, "account"), "id", ids, { lock: true })).map(accountOf);

/** One of the village's own accounts; which one it is never changes. */
export const own = async (read: Read, kind: OwnKind, unit: Unit = "points"): Promise<AccountId> => {
  const { db, account } = within(read);
  const [row] = await db
    .select()
    .from(account)
    .where(
      and(
        eq(account.villageId, read.village),
        eq(account.kind, kind),
        eq(account.unit, unit),
        isNull(account.holderId),
      ),
    );
  if (!row) throw new Error(`the village has no account of kind ${kind} for ${unit}`);
  return accountOf(row).id;
};

/** Freezes locked accounts, or opens them again: nothing is posted to a frozen one. */
export const setStatus = async (
  tx: Write,
  ids: ReadonlyArray<AccountId>,
  status: Account["status"],
): Promise<void> => {
  if (ids.length === 0) return;
  const { db, account } = within(tx);
  await db
    .update(account)
    .set({ status })
    .where(and(eq(account.villageId, tx.village), inArray(account.id, [...ids])));
};

/** Changes how much stands on hold in a locked account. */
export const setHeld = (tx: Write, { id, held }: Account, before: Points): Promise<void> =>
  updateSet(tx, tableOf(tx, "account"), [
    { where: { villageId: tx.village, id, held: before }, set: { held } },
  ]);
