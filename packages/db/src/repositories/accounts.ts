import type { HouseholdId } from "@huzhu/domain/people";
import { type Account, type AccountId, type Points, ZERO } from "@huzhu/domain/points";
import { and, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { accountOf } from "../rows.ts";
import { locking, type Read, type Write, within } from "../unit.ts";

/** Opens accounts for households; who has one already keeps it. */
export const open = async (
  tx: Write,
  accounts: ReadonlyArray<{ readonly id: AccountId; readonly holder: HouseholdId }>,
  floor: Points,
): Promise<void> => {
  const { db, account } = within(tx);
  await inChunks(accounts, (chunk) =>
    db
      .insert(account)
      .values(
        chunk.map(({ id, holder }) => ({
          villageId: tx.village,
          id,
          kind: "household",
          holderId: holder,
          status: "open",
          floor,
          balance: ZERO,
          entries: 0,
        })),
      )
      .onConflictDoNothing({ target: [account.villageId, account.holderId] }),
  );
};

export const ofHousehold = async (read: Read, household: HouseholdId): Promise<Account | null> => {
  const { db, account } = within(read);
  const [row] = await db
    .select()
    .from(account)
    .where(and(eq(account.villageId, read.village), eq(account.holderId, household)));
  return row ? accountOf(row) : null;
};

/** Accounts by id, locked until the unit ends. */
export const lock = async (
  tx: Write,
  ids: ReadonlyArray<AccountId>,
): Promise<ReadonlyArray<Account>> => {
  const { db, account } = within(tx);
  const rows = db
    .select()
    .from(account)
    .where(and(eq(account.villageId, tx.village), inArray(account.id, [...ids])))
    .orderBy(account.id);
  return (await locking(tx, rows)).map(accountOf);
};

/** The two sides of every transfer, locked until the unit ends. */
export interface Sides {
  readonly holder: Account;
  readonly own: Account;
}

/**
 * A household's account and one of the village's own; `null` where the household has none. The
 * village's own comes first, so that two units that go on to other households never wait for each
 * other. The household's lock also guards its caps: nobody counts its claims between our sum and
 * our entry.
 */
export const lockSides = async (
  tx: Write,
  household: HouseholdId,
  kind: "issuance" | "store",
): Promise<Sides | null> => {
  const { db, account } = within(tx);
  const rows = db
    .select()
    .from(account)
    .where(
      and(
        eq(account.villageId, tx.village),
        or(eq(account.holderId, household), and(isNull(account.holderId), eq(account.kind, kind))),
      ),
    )
    .orderBy(isNotNull(account.holderId), account.id);
  const found = (await locking(tx, rows)).map(accountOf);
  const holder = found.find((each) => each.holder === household);
  const own = found.find((each) => each.kind === kind);
  return holder && own ? { holder, own } : null;
};
