import type { Today } from "@huzhu/contract";
import { dayBook, type Read } from "@huzhu/db";
import { dayStillOpen } from "@huzhu/domain/store/day";
import type { CalendarDate } from "@huzhu/domain/time";

/** The day before today that nobody closed, and how many closed days nobody has checked yet. */
export const daysWaiting = async (
  read: Read,
  today: CalendarDate,
): Promise<Pick<Today, "storeUnclosed" | "storeDaysUnchecked">> => {
  const days = await dayBook.days(read);
  const open = dayStillOpen(days.values());
  return {
    storeUnclosed: open && open.date < today ? open.date : null,
    storeDaysUnchecked: [...days.values()].filter(({ state }) => state === "closed").length,
  };
};
