import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { type Qualification, qualifiedUntil } from "./qualification.ts";

/** A paper that runs out within so many days is to be renewed now. */
export const RENEW_DAYS = 60;
/** Nobody is reminded for longer than this after it has run out. */
const REMIND_DAYS = 90;

type Renewed = Pick<Qualification, "helper" | "skill" | "until" | "ended">;

/** Papers that run out soon, or just have, and that no later one of the same skill stands for. */
export const papersToRenew = <Paper extends Renewed>(
  all: ReadonlyArray<Paper>,
  today: CalendarDate,
): ReadonlyArray<Paper> =>
  all.filter((one) => {
    const last = qualifiedUntil(one);
    if (one.ended || last > addDays(today, RENEW_DAYS) || last < addDays(today, -REMIND_DAYS)) {
      return false;
    }
    return !all.some(
      (other) =>
        other.helper === one.helper && other.skill === one.skill && qualifiedUntil(other) > last,
    );
  });
