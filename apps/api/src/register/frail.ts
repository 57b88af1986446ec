import { certifications, type Read } from "@huzhu/db";
import { lastDay } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";

/** Whoever is certified as severely disabled on a day, and so needs care instead of giving it. */
export const frailOn = async (read: Read, date: CalendarDate): Promise<ReadonlySet<ResidentId>> => {
  const all = await certifications.list(read);
  const valid = all.filter(
    (one) => one.kind === "severeDisability" && one.from <= date && date <= lastDay(one),
  );
  return new Set(valid.map(({ resident }) => resident));
};
