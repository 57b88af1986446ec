import { NotFound, type StoreDayView } from "@huzhu/contract";
import { dayBook, journal, type Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import type { DaySaid, StoreDay } from "@huzhu/domain/store/day";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { dayView } from "./day-views.ts";

export interface Keeping {
  readonly tx: Write;
  readonly now: Instant;
  readonly staff: Pick<Staff, "id">;
}

type Days = ReadonlyMap<CalendarDate, StoreDay>;

/** Writes down what is decided about a day, which may not have begun, and answers how it stands. */
export const onDay = async <Refusal>(
  { tx, now, staff }: Keeping,
  date: CalendarDate,
  decide: (days: Days) => Promise<Result.Result<DaySaid, Refusal>>,
): Promise<Result.Result<StoreDayView, Refusal | NotFound>> => {
  await journal.lock(tx);
  const decided = await decide(await dayBook.days(tx));
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  await dayBook.append(tx, decided.success, { by: staff.id, at: now });
  const after = (await dayBook.days(tx)).get(date);
  return after
    ? Result.succeed(await dayView(tx, after, staff))
    : Result.fail(new NotFound({ what: "storeDay" }));
};

/** The same about a day that has begun. */
export const withDay = <Refusal>(
  keeping: Keeping,
  date: CalendarDate,
  decide: (day: StoreDay) => Promise<Result.Result<DaySaid, Refusal>>,
): Promise<Result.Result<StoreDayView, Refusal | NotFound>> =>
  onDay<Refusal | NotFound>(keeping, date, async (days) => {
    const day = days.get(date);
    return day ? decide(day) : Result.fail(new NotFound({ what: "storeDay" }));
  });
