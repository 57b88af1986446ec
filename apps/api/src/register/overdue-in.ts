import { lots, type Read } from "@huzhu/db";
import { type Account, availableIn, Points, sum } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";

/** What will be swept from an account before anything is taken from it. */
export const overdueIn = async (
  read: Read,
  account: Account,
  today: CalendarDate,
): Promise<Points> => {
  const over = sum((await lots.overdue(read, today, account.id)).map(({ remaining }) => remaining));
  return Points.make(Math.min(Math.max(0, availableIn(account)), over));
};
