import { eq } from "drizzle-orm";
import { type Read, within } from "../unit.ts";

/** An account as it says of itself that it stands. */
export interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly holderId: string | null;
  readonly residentId: string | null;
  readonly floor: number | null;
  readonly balance: number;
  readonly held: number;
  readonly lifetime: number;
  readonly entries: number;
}

export type Accounts = ReadonlyMap<string, Stored>;

export const loadAccounts = async (read: Read): Promise<Accounts> => {
  const { db, account } = within(read);
  const rows = await db.select().from(account).where(eq(account.villageId, read.village));
  return new Map(rows.map((row) => [row.id, row]));
};
