import { fundBook, type Read } from "@huzhu/db";
import { stateOfInstalment } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";

/** How many instalments of promises somebody has to ask for by now. */
export const pledgesDue = async (read: Read, today: CalendarDate): Promise<number> => {
  const { pledges } = await fundBook.fund(read);
  return [...pledges.values()].reduce((due, pledge) => {
    const states = pledge.instalments.map((_, nth) => stateOfInstalment(pledge, nth + 1, today));
    return due + states.filter((state) => state === "due" || state === "late").length;
  }, 0);
};
