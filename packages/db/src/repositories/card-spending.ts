import type { CardId } from "@huzhu/domain/people";
import { giftsBy, Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gt, sql } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";
import * as redemptions from "./redemptions.ts";
import * as shopBook from "./shop-book.ts";

/** What was given to kin by a card on a day; what was undone of it did not go. */
const givenBy = async (read: Read, card: CardId, on: CalendarDate): Promise<number> => {
  const { db, transfer: t, entry } = within(read);
  const begins = giftsBy(card);
  const [sum] = await db
    .select({ points: total(entry.amount) })
    .from(t)
    .innerJoin(entry, and(eq(entry.villageId, t.villageId), eq(entry.transferId, t.id)))
    .where(
      and(
        eq(t.villageId, read.village),
        eq(t.reasonKind, "ByGift"),
        sql`substr(${t.subjectId}, 1, ${begins.length}) = ${begins}`,
        eq(t.eventDate, on),
        gt(entry.amount, 0),
        sql`not exists (select 1 from transfer r where r.village_id = ${t.villageId}
          and r.reason_kind = 'ByReversal' and r.subject_id = ${t.id})`,
      ),
    );
  return sum?.points ?? 0;
};

/** What went by a card on a day: taken home, at the village's store or at a shop, or given to kin. */
export const spentBy = async (read: Read, card: CardId, on: CalendarDate): Promise<Points> => {
  const taken = await redemptions.takenBy(read, card, on);
  const sold = await shopBook.soldBy(read, card, on);
  return Points.make(taken + sold + (await givenBy(read, card, on)));
};
