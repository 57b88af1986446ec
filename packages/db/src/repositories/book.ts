import type { Staff } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, type Write, within } from "../unit.ts";

/** The tables that are books: lines one behind the other, each said by somebody of the staff. */
type Book = "purchaseEntry" | "stockEntry" | "shelfEntry" | "dayEntry";
type Line = Pick<Tables[Book]["$inferSelect"], "said" | "at" | "byId">;

/** What is written in one of those books, line by line. */
export const bookIn = <Said extends object>(name: Book) => ({
  /** Writes a line behind the last one; the journal is locked before anybody looks which that is. */
  async append(
    tx: Write,
    said: Said,
    { by, at }: { readonly by: Staff["id"]; readonly at: Instant },
  ): Promise<void> {
    const { db, [name]: t } = within(tx);
    const [last] = await db
      .select({ number: max(t.number) })
      .from(t)
      .where(eq(t.villageId, tx.village));
    const number = (last?.number ?? 0) + 1;
    const row = { villageId: tx.village, number, said: JSON.stringify(said), at, byId: by };
    await keep<Book>(tx, name, [{ subject: String(number), row }], at);
  },

  /** All its lines, the oldest first. */
  async lines(read: Read): Promise<ReadonlyArray<Line>> {
    const { db, [name]: t } = within(read);
    return db
      .select({ said: t.said, at: t.at, byId: t.byId })
      .from(t)
      .where(eq(t.villageId, read.village))
      .orderBy(t.number);
  },
});
