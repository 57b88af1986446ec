import { accounts, cards, hamlets, households, journal, residents, type Write } from "@huzhu/db";
import { ZERO } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { initialsOf } from "../people/initials.ts";

/** Writes the people of a village that was just made up. */
export const writeSettlement = async (
  tx: Write,
  settlement: Settlement,
  now: Instant,
): Promise<void> => {
  await journal.lock(tx);
  await hamlets.save(tx, settlement.hamlets);
  await households.save(tx, settlement.households);
  await residents.save(
    tx,
    settlement.residents.map((one) => ({ ...one, initials: initialsOf(one.name) })),
  );
  const held = settlement.accounts.flatMap(({ id, holder }) => (holder ? [{ id, holder }] : []));
  await accounts.open(tx, held, ZERO);
  for (const card of settlement.cards) await cards.bind(tx, card, now);
};
