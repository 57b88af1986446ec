import type { MandateId } from "@huzhu/domain/people/proxy";
import type { AccountId, StatementLine } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, desc, eq, gte, lt, lte } from "drizzle-orm";
import type { Actor } from "../nouns/actor.ts";
import { actorOf, statementLineOf } from "../rows/journal.ts";
import { type Read, within } from "../unit.ts";

export interface StatementQuery {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  /** Only lines before this one, counted from the account's first. */
  readonly before?: number | undefined;
  readonly most?: number | undefined;
}

/** A line with which of the account's lines it is, counted from the first, and who wrote it. */
export interface NumberedLine extends StatementLine {
  readonly sequence: number;
  readonly by: string;
  /** By which mandate, where somebody acted for somebody else. */
  readonly mandate: MandateId | null;
}

/** Lines with where to go on: `next` is the `before` of the next page, null on the last. */
export interface StatementPage {
  readonly lines: ReadonlyArray<NumberedLine>;
  readonly next: number | null;
}

const byWhom = ({ name: by, mandate }: Actor) => ({ by, mandate: mandate ?? null });

/** The lines of an account, the newest first. */
export const page = async (
  read: Read,
  account: AccountId,
  { from, to, before, most }: StatementQuery = {},
): Promise<StatementPage> => {
  const { db, entry, transfer } = within(read);
  const query = db
    .select({ entry, transfer })
    .from(entry)
    .innerJoin(
      transfer,
      and(eq(transfer.villageId, entry.villageId), eq(transfer.id, entry.transferId)),
    )
    .where(
      and(
        eq(entry.villageId, read.village),
        eq(entry.accountId, account),
        from && gte(transfer.eventDate, from),
        to && lte(transfer.eventDate, to),
        before === undefined ? undefined : lt(entry.sequence, before),
      ),
    )
    .orderBy(desc(entry.sequence))
    .$dynamic();
  const rows = await (most === undefined ? query : query.limit(most + 1));
  const shown = rows.slice(0, most ?? rows.length);
  const more = rows.length > shown.length;
  return {
    lines: shown.map((row) => ({
      ...statementLineOf(row.entry, row.transfer),
      sequence: row.entry.sequence,
      ...byWhom(actorOf(row.transfer)),
    })),
    next: more ? (shown.at(-1)?.entry.sequence ?? null) : null,
  };
};
