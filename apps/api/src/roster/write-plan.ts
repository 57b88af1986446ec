import { accounts, cards, hamlets, households, journal, residents, type Write } from "@huzhu/db";
import { presentedAt, type Reader, type Resident } from "@huzhu/domain/people";
import type { ImportPlan } from "@huzhu/domain/people/roster";
import { AccountId, type Points } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { initialsOf } from "../people/initials.ts";

interface Making {
  readonly newId: () => string;
  /** The floor of the accounts that new households get. */
  readonly floor: Points;
  readonly now: Instant;
  /** How the village's readers print, by which the numbers of the file were read. */
  readonly reader: Reader | null;
}

const indexed = (resident: Resident) => ({ ...resident, initials: initialsOf(resident.name) });

/** Writes what a roster brought: a household comes with its points account. */
export const writePlan = async (
  tx: Write,
  plan: ImportPlan,
  { newId, floor, now, reader }: Making,
): Promise<void> => {
  // Accounts become leaves of the log, and whoever writes to it locks it before anything else.
  await journal.lock(tx);
  await hamlets.save(tx, plan.hamlets.create);
  await households.save(tx, [...plan.households.create, ...plan.households.change]);
  await residents.save(tx, [...plan.residents.create, ...plan.residents.change].map(indexed));
  const opened = plan.households.create.map(({ id }) => ({
    id: AccountId.make(newId()),
    holder: id,
  }));
  await accounts.open(tx, opened, floor);
  for (const card of plan.cards.create) {
    await cards.bind(tx, { ...card, ...presentedAt(card.number, reader) }, now);
  }
};
