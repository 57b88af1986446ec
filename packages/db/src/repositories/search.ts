import { and, eq, exists, type like, or, type SQL, sql } from "drizzle-orm";
import { type Read, within } from "../unit.ts";

/** A pattern for `like` in which what the person typed means only itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const matching = (column: Parameters<typeof like>[0], pattern: string): SQL =>
  sql`${column} like ${pattern} escape '\\'`;

/** Whether a name has in it what somebody typed. */
export const named = (column: Parameters<typeof like>[0], text: string): SQL =>
  matching(column, `%${literally(text.trim())}%`);

/**
 * Whom somebody means who types a part of a name, the pinyin initials of one, a whole card number,
 * or the last four of an identity number.
 */
export const residentsLike = (read: Read, text: string): SQL | undefined => {
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
        eq(card.number, text.trim().toUpperCase()),
        eq(card.status, "active"),
      ),
    );
  return or(
    matching(resident.name, `%${wanted}%`),
    matching(resident.initials, `${wanted.toLowerCase()}%`),
    /^\d{3}[\dX]$/i.test(wanted)
      ? matching(resident.idNumber, `%${wanted.toUpperCase()}`)
      : undefined,
    exists(carries),
  );
};
