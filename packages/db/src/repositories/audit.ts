import { and, count, desc, eq } from "drizzle-orm";
import type { AuditLine } from "../nouns/audit-line.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { auditLineOf } from "../rows/records.ts";
import { writeAll } from "../sets.ts";
import { type Read, safeOf, tableOf, type Write, within } from "../unit.ts";
import { inserting, type Writing } from "../writing.ts";

const said = (tx: Write, { id: row, request, before, after }: AuditLine) => {
  const safe = safeOf(tx);
  const sealed = (column: string, value: unknown): string | null =>
    value === undefined ? null : safe.seal(JSON.stringify(value), { table: "audit", column, row });
  return {
    request: sealed("request", request),
    before: sealed("before", before),
    after: sealed("after", after),
  };
};

/** What was done, as it is to be written down. */
export const writingOf = (tx: Write, lines: ReadonlyArray<AuditLine>): Writing =>
  inserting(
    tableOf(tx, "audit"),
    lines.map((line) => ({
      villageId: tx.village,
      id: line.id,
      at: line.at,
      actor: JSON.stringify(line.actor),
      verb: line.verb,
      subject: line.subject ?? null,
      attemptId: line.attempt ?? null,
      ...said(tx, line),
    })),
  );

/** Writes down what was done. */
export const append = (tx: Write, lines: ReadonlyArray<AuditLine>): Promise<void> =>
  writeAll(tx, [writingOf(tx, lines)]);

export interface AuditQuery {
  readonly subject?: string | undefined;
}

/** What was done, the newest first. */
export const page = async (
  read: Read,
  { subject }: AuditQuery,
  request: PageRequest,
): Promise<Page<AuditLine>> => {
  const { db, audit } = within(read);
  const filter = and(
    eq(audit.villageId, read.village),
    subject === undefined ? undefined : eq(audit.subject, subject),
  );
  const { limit, offset } = limits(request);
  const rows = await db
    .select()
    .from(audit)
    .where(filter)
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(limit)
    .offset(offset);
  const [all] = await db.select({ total: count() }).from(audit).where(filter);
  return { rows: rows.map((row) => auditLineOf(read, row)), total: all?.total ?? 0 };
};
