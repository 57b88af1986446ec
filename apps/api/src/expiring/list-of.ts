import type { ExpiringList, ExpiringRow } from "@huzhu/contract";
import { type HeldAccount, holders, lots, type Read } from "@huzhu/db";
import { expiringSoon, type HeldUnit, Points } from "@huzhu/domain/points";
import { addDays, type CalendarDate } from "@huzhu/domain/time";

interface Day {
  readonly on: CalendarDate;
  readonly unit: HeldUnit;
  readonly amount: Points;
}

/** What all lose together, day by day. */
const daysOf = (rows: ReadonlyArray<ExpiringRow>): ReadonlyArray<Day> => {
  const days = new Map<string, Day>();
  for (const { on, unit, amount } of rows) {
    const key = `${on} ${unit}`;
    const sofar = days.get(key)?.amount ?? 0;
    days.set(key, { on, unit, amount: Points.make(sofar + amount) });
  }
  return [...days.values()];
};

const byPlace = (a: HeldAccount | undefined, b: HeldAccount | undefined): number => {
  const place = (held: HeldAccount | undefined): string => JSON.stringify(held?.owner ?? null);
  return place(a) < place(b) ? -1 : 1;
};

/** Who loses what when, from today for so many days. */
export const expiringOf = async (
  read: Read,
  from: CalendarDate,
  days: number,
): Promise<ExpiringList> => {
  const to = addDays(from, days);
  const losses = expiringSoon(await lots.expiringUntil(read, to), { from, to });
  const held = await holders.byIds(
    read,
    losses.map(({ account }) => account),
  );
  const rows = losses
    .toSorted((a, b) => {
      if (a.expires !== b.expires) return a.expires < b.expires ? -1 : 1;
      return byPlace(held.get(a.account), held.get(b.account));
    })
    .flatMap(({ account, expires: on, amount }): ReadonlyArray<ExpiringRow> => {
      const whose = held.get(account);
      if (!whose || whose.unit === "money") return [];
      return [{ account, owner: whose.owner, unit: whose.unit, on, amount }];
    });
  return { from, to, rows, days: daysOf(rows) };
};
