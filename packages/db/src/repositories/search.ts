import { type ChipId, tailOf } from "@huzhu/domain/people";
import { and, eq, exists, inArray, type like, or, type SQL, sql } from "drizzle-orm";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf, within } from "../unit.ts";

/** A pattern for `like` in which what the person typed means only itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const matching = (column: Parameters<typeof like>[0], pattern: string): SQL =>
  sql`${column} like ${pattern} escape '\\'`;

/** Whether a name has in it what somebody typed. */
export const named = (column: Parameters<typeof like>[0], text: string): SQL =>
  matching(column, `%${literally(text.trim())}%`);

/** Cards whose chip may be the one that was read: all that both know is the same. */
const chipped = (card: Tables["card"], chip: ChipId): SQL | undefined =>
  and(
    eq(card.chipTail, tailOf(chip)),
    or(sql`${card.chip} like ${`%${chip}`}`, sql`${chip} like '%' || ${card.chip}`),
  );

/** Whose identity number somebody types, whole or by its last four; both are compared as hashes. */
const identified = (read: Read, typed: string): SQL | undefined => {
  const { resident } = within(read);
  const number = typed.toUpperCase();
  const safe = safeOf(read);
  if (/^\d{3}[\dX]$/.test(number)) return eq(resident.idTail, safe.blind(number, "id-tail"));
  if (/^\d{17}[\dX]$/.test(number)) return eq(resident.idBlind, safe.blind(number, "id-number"));
  return undefined;
};

/**
 * Whom somebody means who types a part of a name, the pinyin initials of one, a whole card number (or
 * lays the card on a reader whose `chip` is known), or an identity number or its last four.
 */
export const residentsLike = (
  read: Read,
  text: string,
  chip: ChipId | null = null,
): SQL | undefined => {
  const wanted = literally(text.trim());
  if (wanted === "") return undefined;
  const { db, resident, card } = within(read);
  const carries = db
    .select({ id: card.id })
    .from(card)
    .where(
      and(
        eq(card.villageId, resident.villageId),
        eq(card.residentId, resident.id),
        or(
          eq(card.number, text.trim().toUpperCase()),
          chip === null ? undefined : chipped(card, chip),
        ),
        inArray(card.status, ["active", "frozen"]),
      ),
    );
  return or(
    matching(resident.name, `%${wanted}%`),
    matching(resident.initials, `${wanted.toLowerCase()}%`),
    identified(read, wanted),
    exists(carries),
  );
};
