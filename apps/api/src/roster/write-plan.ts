import {
  type Actor,
  accounts,
  cards,
  hamlets,
  households,
  journal,
  residents,
  type Write,
} from "@huzhu/db";
import { type Card, presentedAt, type Reader, type Resident } from "@huzhu/domain/people";
import type { ImportPlan } from "@huzhu/domain/people/roster";
import { AccountId, type Points } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { happened } from "../cards/happened.ts";
import { initialsOf } from "../people/initials.ts";

interface Making {
  readonly newId: () => string;
  /** The floor of the accounts that new households get. */
  readonly floor: Points;
  readonly now: Instant;
  /** How the village's readers print, by which the numbers of the file were read. */
  readonly reader: Reader | null;
  readonly actor: Actor;
  /** Why cards are given out, as their history tells it. */
  readonly why: string;
}

const indexed = (resident: Resident) => ({ ...resident, initials: initialsOf(resident.name) });

type Brought = Pick<Card, "id" | "residentId">;

/** Gives out the cards of a roster; their history begins with it. */
const giveOut = async (
  tx: Write,
  { cards: brought }: ImportPlan,
  { now, reader, actor, why }: Making,
): Promise<void> => {
  const bound: Array<Brought> = [];
  const replaced: Array<Brought> = [];
  for (const card of brought.create) {
    const before = await cards.bind(tx, { ...card, ...presentedAt(card.number, reader) }, now);
    if (before === null) continue;
    bound.push(card);
    replaced.push(...before);
  }
  await happened(tx, replaced, "replace", why, { actor, now });
  await happened(tx, bound, "bound", why, { actor, now });
};

/** Writes what a roster brought: a household comes with its points account. */
export const writePlan = async (tx: Write, plan: ImportPlan, making: Making): Promise<void> => {
  // Accounts become leaves of the log, and whoever writes to it locks it before anything else.
  await journal.lock(tx);
  await hamlets.save(tx, plan.hamlets.create);
  await households.save(tx, [...plan.households.create, ...plan.households.change]);
  await residents.save(tx, [...plan.residents.create, ...plan.residents.change].map(indexed));
  const opened = plan.households.create.map(({ id }) => ({
    id: AccountId.make(making.newId()),
    holder: id,
  }));
  await accounts.open(tx, opened, making.floor);
  await giveOut(tx, plan, making);
};
