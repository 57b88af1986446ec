import type { ShopBook } from "../alliance/book.ts";
import type { HouseholdId } from "../people/ids.ts";
import type { Good } from "../store/good.ts";
import type { Home } from "../store/good-standing.ts";
import type { GoodId } from "../store/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { periodStart } from "../time/period.ts";

interface GuestHousehold extends Omit<Home, "taken"> {
  readonly household: HouseholdId;
}

/**
 * How the terms of the store's goods stand to a household of another village: its pieces are counted
 * where its own village keeps what it took there. What came back counts no more.
 */
export const guestHome = (
  { sales }: Pick<ShopBook, "sales">,
  { household, ...asked }: GuestHousehold,
  goods: ReadonlyArray<Good>,
  today: CalendarDate,
): Home => {
  const taken = new Map<GoodId, number>();
  const own = [...sales.values()].filter(
    ({ sale, ruling }) => sale.household === household && ruling?.ruling !== "void",
  );
  for (const { id, terms } of goods) {
    const within = terms?.quota?.within;
    if (within === undefined) continue;
    const from = periodStart(within, today);
    const pieces = own
      .filter(({ sale }) => sale.on >= from)
      .flatMap(({ sale }) => sale.lines.filter(({ good }) => good === id))
      .reduce((sum, line) => sum + line.pieces, 0);
    taken.set(id, pieces);
  }
  return { ...asked, taken };
};
