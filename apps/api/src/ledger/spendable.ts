import { lots, type Read } from "@huzhu/db";
import { type Account, availableIn, Points, sum } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";

/** What somebody could spend today: without what stands on hold, and without what nobody has swept. */
export const spendableIn = async (
  read: Read,
  account: Account,
  today: CalendarDate,
): Promise<Points> => {
  const available = availableIn(account);
  const over = sum((await lots.overdue(read, today, account.id)).map(({ remaining }) => remaining));
  return Points.make(available - Math.min(Math.max(0, available), over));
};
