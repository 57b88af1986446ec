import type { AccountView } from "@huzhu/contract";
import { type Points, subtract } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Desk } from "../../desk.ts";
import { Amount } from "../amount.svelte.ts";

/** What every piece of work on an account starts from. */
export interface Circumstances {
  readonly desk: Desk;
  readonly account: AccountView;
  readonly today: CalendarDate;
}

/** What can be taken from the account without touching what stands on hold. */
export const availableOf = ({ balance, held }: Pick<AccountView, "balance" | "held">): Points =>
  subtract(balance, held);

/** An amount that comes in, without a limit. */
export const incoming = ({ desk, account: { unit } }: Circumstances): Amount =>
  new Amount({ unit, scale: desk.me.village.scale, words: (one) => desk.amount(one, unit) });

/** An amount that is taken, at most what is there. */
export const outgoing = ({ desk, account }: Circumstances): Amount =>
  new Amount({
    unit: account.unit,
    scale: desk.me.village.scale,
    words: (one) => desk.amount(one, account.unit),
    most: () => availableOf(account),
  });

/** What an account will stand at: `现在40分，办完是34分`. */
export const changeWords = ({ desk, account }: Circumstances, after: Points): string => {
  const [now, then] = [account.balance, after].map((one) => desk.amount(one, account.unit));
  return `现在${now}，办完是${then}`;
};
