import type { LookQuery } from "@huzhu/contract";
import type { DisclosureQuery } from "@huzhu/db";
import { addDays, type CalendarDate, Instant } from "@huzhu/domain/time";

const OFFSET = "T00:00:00+08:00";

/** The first moment of a day in China. */
const startOf = (day: CalendarDate): Instant => Instant.make(Date.parse(`${day}${OFFSET}`));

/** What a list of looks is asked for, in moments. */
export const looksAsked = ({
  by,
  resident,
  day,
}: Omit<typeof LookQuery.Type, "page">): DisclosureQuery => ({
  by,
  resident,
  ...(day !== undefined && { from: startOf(day), before: startOf(addDays(day, 1)) }),
});
