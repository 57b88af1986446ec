import { and, eq } from "drizzle-orm";
import { type Read, within } from "../unit.ts";
import type { Accounts } from "./accounts.ts";
import type { Findings } from "./finding.ts";

/** I3: what stands on hold in an account is the sum of its open holds; none gave more than it held. */
export const checkHolds = async (
  read: Read,
  accounts: Accounts,
  findings: Findings,
): Promise<void> => {
  const { db, hold, holdEnd } = within(read);
  const rows = await db
    .select({ id: hold.id, account: hold.accountId, amount: hold.amount, end: holdEnd })
    .from(hold)
    .leftJoin(holdEnd, and(eq(holdEnd.villageId, hold.villageId), eq(holdEnd.holdId, hold.id)))
    .where(eq(hold.villageId, read.village));
  const held = new Map<string, number>();
  for (const { id, account, amount, end } of rows) {
    if (!end) held.set(account, (held.get(account) ?? 0) + amount);
    else {
      const most = end.kind === "posted" ? amount : 0;
      if (end.amount > most) findings.add("end of a hold", id, most, end.amount);
    }
  }
  for (const { id, held: found } of accounts.values()) {
    findings.compare("points on hold", id, held.get(id) ?? 0, found);
  }
};
