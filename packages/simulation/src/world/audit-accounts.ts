import { type Account, availableIn, Unit } from "@huzhu/domain/points";
import type { Audit } from "./audit.ts";
import { auditLotsOf } from "./audit-lots.ts";
import { type Incoherence, total, unless } from "./broken.ts";
import type { World } from "./world.ts";

const auditAccount = ({ last, earned }: Audit, account: Account): ReadonlyArray<Incoherence> => {
  const { id, balance, floor, entries, lifetime } = account;
  const { balance: posted, sequence } = last.get(id) ?? { balance: 0, sequence: 0 };
  const above = floor === null || availableIn(account) >= floor;
  return [
    ...unless(balance === posted, "I2 a balance is the sum of its entries", id),
    ...unless(entries === sequence, "I2 an account counts its entries", id),
    ...unless(above, "I2 nothing available is below its floor", id),
    ...unless(lifetime === (earned.get(id) ?? 0), "what was ever earned is in the lines", id),
  ];
};

/** The laws of the accounts as they stand, one by one and all together. */
export const auditAccounts = (world: World, audit: Audit): ReadonlyArray<Incoherence> => {
  const all = [...world.accounts.values()];
  return [
    ...Unit.literals.flatMap((unit) => {
      const sum = total(all.filter((one) => one.unit === unit).map(({ balance }) => balance));
      return unless(sum === 0, "I1 the ledger sums to zero", unit);
    }),
    ...all.flatMap((account) => [
      ...auditAccount(audit, account),
      ...auditLotsOf(world, audit, account),
    ]),
  ];
};
