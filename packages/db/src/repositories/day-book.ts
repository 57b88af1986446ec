import { type DaySaid, type StoreDay, storeDays } from "@huzhu/domain/store/day";
import type { CalendarDate } from "@huzhu/domain/time";
import { dayEntryOf } from "../rows/store-days.ts";
import type { Read } from "../unit.ts";
import { bookIn } from "./book.ts";

const book = bookIn<DaySaid>("dayEntry");

export const { append } = book;

/** All days of the store as their book says them, the oldest first. */
export const days = async (read: Read): Promise<ReadonlyMap<CalendarDate, StoreDay>> =>
  storeDays((await book.lines(read)).map(dayEntryOf));
