import { type Account, newAccount, OWN_KINDS } from "./account.ts";
import { AccountId } from "./ids.ts";
import { HeldUnit } from "./unit.ts";

/** What the village's own accounts are called in every village; older ones chose two of the names. */
const NAMES: Record<(typeof OWN_KINDS)[number], string> = {
  issuance: "issuance",
  store: "store",
  pool: "pool",
  expired: "expired",
  voucher: "vouchers",
  exchange: "exchange",
};

/**
 * The accounts that a village opens with: one of each kind for each unit
 * that people hold; those of the fund are opened with its first line.
 */
export const ownAccounts = (chosen: {
  readonly issuance: AccountId;
  readonly store: AccountId;
}): ReadonlyArray<Account> =>
  HeldUnit.literals.flatMap((unit) =>
    OWN_KINDS.map((kind) => {
      const id = AccountId.make(unit === "points" ? NAMES[kind] : `${NAMES[kind]}-${unit}`);
      const points = unit === "points" && (kind === "issuance" || kind === "store");
      return newAccount({ id: points ? chosen[kind] : id, kind, unit });
    }),
  );
