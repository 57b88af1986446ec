import { Fen } from "../money/fen.ts";
import type { Account } from "../points/account.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { CashCounted } from "./entry.ts";
import type { PurseOf } from "./place.ts";

type CashPurse = Pick<Account, "balance"> & Pick<PurseOf, "place">;

/** How much there should lie in the cash box, by the books; in fen. */
export const cashBooked = (purses: ReadonlyArray<CashPurse>): Fen =>
  Fen.make(purses.reduce((sum, { place, balance }) => (place === "cash" ? sum + balance : sum), 0));

/**
 * 盘点: what was counted beside what the books say at that moment. A difference changes no balance:
 * it stays in the book of the fund until somebody has found out where it comes from.
 */
export const countCash = (
  purses: ReadonlyArray<CashPurse>,
  { counted, note }: Pick<typeof CashCounted.Type, "counted" | "note">,
  on: CalendarDate,
): typeof CashCounted.Type => ({
  _tag: "CashCounted",
  ...{ on, booked: cashBooked(purses), counted, note },
});
