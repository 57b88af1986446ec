import { and, eq, isNull } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";
import type { Accounts } from "./accounts.ts";
import type { Findings } from "./finding.ts";

/** I1: the voucher account holds what all vouchers are worth that are out. */
export const checkVouchers = async (
  read: Read,
  accounts: Accounts,
  findings: Findings,
): Promise<void> => {
  const { db, voucher, voucherEnd } = within(read);
  const [out] = await db
    .select({ worth: total(voucher.denomination) })
    .from(voucher)
    .leftJoin(
      voucherEnd,
      and(eq(voucherEnd.villageId, voucher.villageId), eq(voucherEnd.serial, voucher.serial)),
    )
    .where(and(eq(voucher.villageId, read.village), isNull(voucherEnd.serial)));
  const own = [...accounts.values()].find(
    ({ kind, unit }) => kind === "voucher" && unit === "points",
  );
  if (own) findings.compare("vouchers that are out", own.id, out?.worth ?? 0, own.balance);
};
