import { add, type Line, lotKey, type Posting, ZERO } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import type { World } from "./world.ts";

const writeLine = ({ days }: World, { account, amount }: Line, date: CalendarDate): void => {
  const sums = new Map(days.get(account));
  days.set(account, sums.set(date, add(sums.get(date) ?? ZERO, amount)));
};

/** Writes a posting into the journal, and what it changes into the accounts and their lots. */
export const writePosting = (world: World, posting: Posting): void => {
  const { transfer, lines, accounts, touched, opened } = posting;
  world.journal.push(posting);
  for (const account of accounts) world.accounts.set(account.id, account);
  for (const line of lines) writeLine(world, line, transfer.eventDate);
  for (const lot of [...touched, ...opened]) {
    const lots = new Map(world.lots.get(lot.account));
    world.lots.set(lot.account, lots.set(lotKey(lot), lot));
  }
};
