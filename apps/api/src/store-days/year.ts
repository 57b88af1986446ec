import { storeYear as endpoint } from "@huzhu/contract";
import { goods, stockMonths, storeYears } from "@huzhu/db";
import { Points } from "@huzhu/domain/points";
import { storeYear } from "@huzhu/domain/store";
import { addMonths, CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

const MONTHS = 12;
const NOTHING = Points.make(0);

/** 一年: this month and the eleven before it. */
export const seeYear = staffQuery(endpoint, async ({ tx, now }) => {
  const until = localDate(now);
  const first = CalendarDate.make(`${until.slice(0, 7)}-01`);
  const months = Array.from({ length: MONTHS }, (_, nth) =>
    addMonths(first, nth + 1 - MONTHS).slice(0, 7),
  );
  const from = CalendarDate.make(`${months[0]}-01`);
  const taken = await storeYears.takenByMonth(tx, { from, until });
  const households = await storeYears.householdsByMonth(tx, { from, until });
  const pointsOf = (month: string, partner: boolean) =>
    taken.find((one) => one.month === month && one.partner === partner)?.points ?? NOTHING;
  const shelf = new Map((await goods.list(tx)).map((good) => [good.id, good]));
  const went = storeYear(await stockMonths.movedIn(tx, { from, until }));
  return Result.succeed({
    ...{ from, until },
    months: months.map((month) => ({
      ...{ month, own: pointsOf(month, false), partners: pointsOf(month, true) },
      households: households.get(month) ?? 0,
    })),
    goods: went.flatMap((one) => {
      const good = shelf.get(one.good);
      return good ? [{ ...one, name: good.name, unit: good.unit }] : [];
    }),
  });
});
