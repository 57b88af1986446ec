import { type CalendarDate, Instant, localDate } from "@huzhu/domain/time";

/** Now, and today in the village; pages hand them to the classes that need them. */
export const now = (): Instant => Instant.make(Date.now());
export const today = (): CalendarDate => localDate(now());
