import type { Staff } from "@huzhu/domain/governance";
import { followGuests, type GuestBook, type GuestSaid, NO_GUESTS } from "@huzhu/domain/guests";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, max, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { guestEntryOf } from "../rows/guests.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a line behind the last one about a village; the journal is locked before anybody looks. */
export const append = async (
  tx: Write,
  partner: VillageId,
  said: GuestSaid,
  { by, at }: { readonly by: Staff["id"] | null; readonly at: Instant },
): Promise<void> => {
  const { db, guestEntry: t } = within(tx);
  const [last] = await db
    .select({ place: max(t.place) })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.partnerId, partner)));
  const place = (last?.place ?? 0) + 1;
  const own = { villageId: tx.village, partnerId: partner, place, at, byId: by };
  const row = { ...own, said: JSON.stringify(said) };
  await keep(tx, "guestEntry", [{ subject: `${partner}/${place}`, row }], at);
};

const books = async (read: Read, filter?: SQL): Promise<ReadonlyMap<VillageId, GuestBook>> => {
  const { db, guestEntry: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.partnerId, t.place);
  const byVillage = Map.groupBy(rows.map(guestEntryOf), ({ village }) => village);
  return new Map([...byVillage].map(([village, entries]) => [village, followGuests(entries)]));
};

/** The books about all other villages that ever asked. */
export const all = (read: Read): Promise<ReadonlyMap<VillageId, GuestBook>> => books(read);

export const about = async (read: Read, partner: VillageId): Promise<GuestBook> =>
  (await books(read, eq(within(read).guestEntry.partnerId, partner))).get(partner) ?? NO_GUESTS;
