import { Result, Schema } from "effect";
import { Fen } from "../money/fen.ts";
import type { Account } from "../points/account.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { CashCounted } from "./entry.ts";
import type { PurseOf } from "./place.ts";

/** What was counted is not what the books say, and nothing was said about it. Both in fen. */
export class DifferenceUnexplained extends Schema.TaggedClass<DifferenceUnexplained>()(
  "DifferenceUnexplained",
  { booked: Fen, counted: Fen },
) {}

type CashPurse = Pick<Account, "balance"> & Pick<PurseOf, "place">;

/** How much there should lie in the cash box, by the books; in fen. */
export const cashBooked = (purses: ReadonlyArray<CashPurse>): Fen =>
  Fen.make(purses.reduce((sum, { place, balance }) => (place === "cash" ? sum + balance : sum), 0));

/**
 * 盘点: what was counted beside what the books say at that moment. A difference changes no balance:
 * it stays in the book of the fund, with a word about it, until somebody has found out where it
 * comes from.
 */
export const countCash = (
  purses: ReadonlyArray<CashPurse>,
  { counted, note }: Pick<typeof CashCounted.Type, "counted" | "note">,
  on: CalendarDate,
): Result.Result<typeof CashCounted.Type, DifferenceUnexplained> => {
  const booked = cashBooked(purses);
  return counted !== booked && note.trim() === ""
    ? Result.fail(new DifferenceUnexplained({ booked, counted }))
    : Result.succeed({ _tag: "CashCounted", on, booked, counted, note });
};
