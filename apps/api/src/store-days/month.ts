import { storeMonth as endpoint } from "@huzhu/contract";
import { annual, dayBook, goods, type Read, redemptions, stockMonths, storeYears } from "@huzhu/db";
import { Points } from "@huzhu/domain/points";
import { stockMonth } from "@huzhu/domain/store";
import { CalendarDate, periodEnd } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { dayRows } from "./day-views.ts";

interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

const pointsIn = async (tx: Read, { from, until }: Days) => {
  const booked = await annual.bookingsOn(tx, ["store"], { from, to: until });
  const of = (sign: 1 | -1) => {
    const some = booked.filter(({ amount }) => amount * sign > 0);
    const points = some.reduce((sum, { amount }) => sum + amount * sign, 0);
    return { times: some.length, points: Points.make(points) };
  };
  const partners = (await storeYears.takenByMonth(tx, { from, until }))
    .filter(({ partner }) => partner)
    .reduce((sum, { points }) => sum + points, 0);
  return { redeemed: of(1), returned: of(-1), partners: Points.make(partners) };
};

/** 月账本 of a month. */
export const seeMonth = staffQuery(endpoint, async ({ tx, request }) => {
  const from = CalendarDate.make(`${request.query.month}-01`);
  const span = { from, until: periodEnd("month", from) };
  const shelf = await goods.list(tx);
  const lines = stockMonth(
    await stockMonths.openingAt(tx, from),
    await stockMonths.movedIn(tx, span),
  );
  const byGood = new Map(lines.map((line) => [line.good, line]));
  const differences = await stockMonths.differencesIn(tx, span);
  const days = [...(await dayBook.days(tx)).values()];
  return Result.succeed({
    ...{ ...span, ...(await pointsIn(tx, span)), cash: await redemptions.toppedUp(tx, span) },
    goods: shelf.flatMap(({ id, name, unit }) => {
      const line = byGood.get(id);
      if (!line) return [];
      const moved = [...line.moved].map(([kind, pieces]) => ({ kind, pieces }));
      return [{ ...line, name, unit, moved }];
    }),
    differences: differences.flatMap((one) => {
      const good = shelf.find(({ id }) => id === one.good);
      return good ? [{ ...one, name: good.name, unit: good.unit }] : [];
    }),
    days: await dayRows(
      tx,
      days.filter(({ date }) => date >= span.from && date <= span.until),
    ),
  });
});
