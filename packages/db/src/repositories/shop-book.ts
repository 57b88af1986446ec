import { followShop, type ShopBook, type ShopId, type ShopSaid } from "@huzhu/domain/alliance";
import type { Staff } from "@huzhu/domain/governance";
import type { CardId, HouseholdId } from "@huzhu/domain/people";
import { CalendarDate, type Instant } from "@huzhu/domain/time";
import { and, eq, gte, lt, max, type SQL, sql } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { shopEntryOf } from "../rows/alliance.ts";
import { total } from "../sums.ts";
import { type Read, type Write, within } from "../unit.ts";

const NOTHING = {
  ...{ transferId: null, householdId: null, cardId: null, points: null, onDate: null },
};

const besideOf = (said: ShopSaid) => {
  if (said._tag !== "Sold") return NOTHING;
  const { transfer: transferId, household: householdId, card: cardId, points } = said.sale;
  return { transferId, householdId, cardId, points, onDate: said.sale.on };
};

/** Writes a line behind a shop's last one; the journal is locked before anybody looks which that is. */
export const append = async (
  tx: Write,
  shop: ShopId,
  said: ShopSaid,
  { by, at }: { readonly by: Staff["id"]; readonly at: Instant },
): Promise<void> => {
  const { db, shopEntry: t } = within(tx);
  const [last] = await db
    .select({ place: max(t.place) })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.shopId, shop)));
  const place = (last?.place ?? 0) + 1;
  const own = { villageId: tx.village, shopId: shop, place, at, byId: by };
  const row = { ...own, said: JSON.stringify(said), ...besideOf(said) };
  await keep(tx, "shopEntry", [{ subject: `${shop}/${place}`, row }], at);
};

const books = async (read: Read, filter?: SQL): Promise<ReadonlyMap<ShopId, ShopBook>> => {
  const { db, shopEntry: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.shopId, t.place);
  const byShop = Map.groupBy(rows.map(shopEntryOf), ({ shop }) => shop);
  return new Map([...byShop].map(([shop, entries]) => [shop, followShop(entries)]));
};

/** The books of all shops. */
export const all = (read: Read): Promise<ReadonlyMap<ShopId, ShopBook>> => books(read);

export const ofShop = async (read: Read, shop: ShopId): Promise<ShopBook | null> =>
  (await books(read, eq(within(read).shopEntry.shopId, shop))).get(shop) ?? null;

/** Sales that were not taken back. */
const standing = (read: Read): SQL => {
  const { shopEntry: t } = within(read);
  return sql`not exists (select 1 from transfer r where r.village_id = ${t.villageId}
    and r.reason_kind = 'ByReversal' and r.subject_id = ${t.transferId})`;
};

/** On which days a household took something at shops, from a day on and before another. */
export const daysOf = async (
  read: Read,
  household: HouseholdId,
  { from, before }: { readonly from: CalendarDate; readonly before: CalendarDate },
): Promise<ReadonlySet<CalendarDate>> => {
  const { db, shopEntry: t } = within(read);
  const rows = await db
    .select({ day: t.onDate })
    .from(t)
    .where(
      and(
        ...[eq(t.villageId, read.village), eq(t.householdId, household)],
        ...[gte(t.onDate, from), lt(t.onDate, before), standing(read)],
      ),
    );
  return new Set(rows.flatMap(({ day }) => (day === null ? [] : [CalendarDate.make(day)])));
};

/** What went by a card at shops on a day; what was taken back of it did not go. */
export const soldBy = async (read: Read, card: CardId, on: CalendarDate): Promise<number> => {
  const { db, shopEntry: t } = within(read);
  const [sum] = await db
    .select({ points: total(t.points) })
    .from(t)
    .where(
      and(eq(t.villageId, read.village), eq(t.cardId, card), eq(t.onDate, on), standing(read)),
    );
  return sum?.points ?? 0;
};
