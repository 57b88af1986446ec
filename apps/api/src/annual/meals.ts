import type { AnnualReport } from "@huzhu/contract";
import { canteenBook, type Read } from "@huzhu/db";
import { isIn, type YearDays } from "@huzhu/domain/annual";
import { standing } from "@huzhu/domain/canteen";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";

/** Somebody came to the canteen, or to the day's care. */
export interface Meal {
  readonly on: CalendarDate;
  readonly resident: ResidentId;
  readonly title: string;
}

/** Who came on some days; what was taken back since, up to today, is left out. */
export const mealsIn = async (
  read: Read,
  days: YearDays,
  today: CalendarDate,
): Promise<ReadonlyArray<Meal>> => {
  const entries = await canteenBook.between(read, { from: days.from, to: today });
  return standing(entries).flatMap(({ on, resident, said }) =>
    said._tag === "Came" && isIn(days, on) ? [{ on, resident, title: said.title }] : [],
  );
};

/** How often each thing was had, and by how many. */
export const mealRows = (meals: ReadonlyArray<Meal>): AnnualReport["meals"] =>
  [...Map.groupBy(meals, ({ title }) => title)].map(([title, of]) => ({
    ...{ title, times: of.length },
    eaters: new Set(of.map(({ resident }) => resident)).size,
  }));
