import { type Actor, accounts, type Write } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { HeldUnit } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { stopAll } from "../cards/stop-all.ts";

/** The accounts that people have themselves. */
export const personalOf = async (tx: Write, ids: ReadonlyArray<ResidentId>) => {
  const found = [];
  for (const id of ids) {
    for (const unit of HeldUnit.literals) {
      const account = await accounts.ofPerson(tx, id, unit);
      if (account) found.push(account);
    }
  }
  return found;
};

interface Leaving {
  readonly dissolved: ReadonlyArray<HouseholdId>;
  readonly departed: ReadonlyArray<ResidentId>;
  readonly returned: ReadonlyArray<ResidentId>;
  readonly now: Instant;
  readonly actor: Actor;
}

/** Stops the cards and freezes the accounts of whoever is no more; opens those of who is back. */
export const settleAccounts = async (
  tx: Write,
  { dissolved, departed, returned, now, actor }: Leaving,
): Promise<void> => {
  for (const id of departed) await stopAll(tx, id, "end", "人不在村里了", { actor, now });
  const closed = [];
  for (const id of dissolved) {
    const account = await accounts.ofHousehold(tx, id);
    if (account) closed.push(account);
  }
  const frozen = [...closed, ...(await personalOf(tx, departed))];
  await accounts.setStatus(
    tx,
    frozen.map(({ id }) => id),
    "frozen",
  );
  await accounts.setStatus(
    tx,
    (await personalOf(tx, returned)).map(({ id }) => id),
    "open",
  );
};
