import { proxiesEnding as endpoint } from "@huzhu/contract";
import { mandates, type Read } from "@huzhu/db";
import { addDays, type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { mandateRows } from "./mandate-row.ts";

/** So many days ahead there is time to ask the elder again. */
const DAYS = 30;

export const endingSoon = async (read: Read, today: CalendarDate) => {
  const all = await mandates.ending(read, today, addDays(today, DAYS));
  return all.toSorted((a, b) => (a.mandate.until < b.mandate.until ? -1 : 1));
};

export const listEnding = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await mandateRows(tx, await endingSoon(tx, localDate(now)), now)),
);
