import { eq } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

/** What the sums of a seal call what each kind of account holds. */
const NAMES: Readonly<Record<string, string>> = {
  household: "outstanding",
  person: "outstanding",
  group: "outstanding",
  issuance: "issued",
  store: "redeemed",
  pool: "pool",
  expired: "expired",
  voucher: "vouchers",
  exchange: "exchanged",
};

/** Points come out of the issuance account, which so stands below zero by all that was issued. */
const signed = (kind: string, balance: number): number =>
  kind === "issuance" ? 0 - balance : balance;

/**
 * What all accounts hold together, by unit and kind: `points.issued` is what all others have, and
 * `points.held` the part of what is outstanding that stands on hold.
 */
export const sumsNow = async (read: Read): Promise<Readonly<Record<string, number>>> => {
  const { db, account } = within(read);
  const rows = await db
    .select({
      unit: account.unit,
      kind: account.kind,
      balance: total(account.balance),
      held: total(account.held),
    })
    .from(account)
    .where(eq(account.villageId, read.village))
    .groupBy(account.unit, account.kind);
  const sums: Record<string, number> = {};
  const add = (name: string, amount: number): void => {
    sums[name] = (sums[name] ?? 0) + amount;
  };
  for (const { unit, kind, balance, held } of rows) {
    add(`${unit}.${NAMES[kind] ?? kind}`, signed(kind, balance));
    add(`${unit}.held`, held);
  }
  return sums;
};
