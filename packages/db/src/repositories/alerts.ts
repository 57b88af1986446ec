import type { StaffId } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { and, count, desc, eq, inArray } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import type { Alert, SelfCheck } from "../nouns/alert.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { alertOf, selfCheckOf } from "../rows/checks.ts";
import { holding, type Read, type Write, within } from "../unit.ts";
import type { Finding } from "../verify/finding.ts";

/** An alert with the name of who settled it. */
export interface AlertSummary extends Alert {
  readonly settledByName: string | null;
}

/** By what an alert is the same one: what is wrong with what, and how. */
const sameness = (
  alert: Readonly<Record<"law" | "what" | "subject" | "expected" | "found", string>>,
): string => {
  const { law, what, subject, expected, found } = alert;
  return JSON.stringify([law, what, subject, expected, found]);
};

export interface Seen {
  readonly findings: ReadonlyArray<Finding>;
  readonly at: Instant;
  readonly newId: () => string;
}

/**
 * Keeps what a self-check found: what was seen before was seen again, and everything else is new.
 * What somebody has settled stays settled until it looks different. Tells how many are new.
 */
export const see = async (tx: Write, { findings, at, newId }: Seen): Promise<number> => {
  await holding(tx, "alerts");
  const { db, alert } = within(tx);
  const rows = await db.select().from(alert).where(eq(alert.villageId, tx.village));
  const known = new Map(rows.map((row) => [sameness(row), row.id]));
  const seen = findings.map(({ of: subject, ...rest }) => ({ ...rest, subject }));
  const again = seen.flatMap((each) => known.get(sameness(each)) ?? []);
  const fresh = seen.filter((each) => !known.has(sameness(each)));
  await inChunks(again, (ids) =>
    db
      .update(alert)
      .set({ lastSeenAt: at })
      .where(and(eq(alert.villageId, tx.village), inArray(alert.id, ids))),
  );
  const added = fresh.map((each) => ({
    villageId: tx.village,
    id: newId(),
    firstSeenAt: at,
    lastSeenAt: at,
    ...each,
    settled: false,
  }));
  await inChunks(added, (chunk) => db.insert(alert).values(chunk));
  return fresh.length;
};

const summaries = (read: Read) => {
  const { db, alert, staff } = within(read);
  return db
    .select({ alert, by: staff.name })
    .from(alert)
    .leftJoin(staff, and(eq(staff.villageId, alert.villageId), eq(staff.id, alert.settledBy)))
    .$dynamic();
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const summaryOf = ({ alert, by }: SummaryRow): AlertSummary => ({
  ...alertOf(alert),
  settledByName: by,
});

/** What waits, or what was settled, the newest first; of both where neither is asked for. */
export const page = async (
  read: Read,
  { settled }: { readonly settled?: boolean | undefined },
  request: PageRequest,
): Promise<Page<AlertSummary>> => {
  const { db, alert } = within(read);
  const filter = and(
    eq(alert.villageId, read.village),
    settled === undefined ? undefined : eq(alert.settled, settled),
  );
  const { limit, offset } = limits(request);
  const rows = await summaries(read)
    .where(filter)
    .orderBy(desc(alert.firstSeenAt), desc(alert.id))
    .limit(limit)
    .offset(offset);
  const [all] = await db.select({ total: count() }).from(alert).where(filter);
  return { rows: rows.map(summaryOf), total: all?.total ?? 0 };
};

/** Whether and by whom it was settled is the same until the unit ends. */
export const lock = async (tx: Write, id: string): Promise<AlertSummary | null> => {
  await holding(tx, "alerts");
  const { alert } = within(tx);
  const [row] = await summaries(tx).where(and(eq(alert.villageId, tx.village), eq(alert.id, id)));
  return row ? summaryOf(row) : null;
};

export interface Settling {
  readonly by: StaffId;
  readonly at: Instant;
  readonly note: string;
}

/** Writes down what became of a locked alert. */
export const settle = async (tx: Write, id: string, { by, at, note }: Settling): Promise<void> => {
  const { db, alert } = within(tx);
  await db
    .update(alert)
    .set({ settled: true, settledAt: at, settledBy: by, note })
    .where(and(eq(alert.villageId, tx.village), eq(alert.id, id), eq(alert.settled, false)));
};

export const open = async (read: Read): Promise<number> => {
  const { db, alert } = within(read);
  return db.$count(alert, and(eq(alert.villageId, read.village), eq(alert.settled, false)));
};

export const insertCheck = async (tx: Write, check: SelfCheck): Promise<void> => {
  const { db, selfCheck } = within(tx);
  await db.insert(selfCheck).values({ villageId: tx.village, ...check });
};

/** The last self-checks, the newest first. */
export const latestChecks = async (read: Read, most: number): Promise<ReadonlyArray<SelfCheck>> => {
  const { db, selfCheck } = within(read);
  const rows = await db
    .select()
    .from(selfCheck)
    .where(eq(selfCheck.villageId, read.village))
    .orderBy(desc(selfCheck.at), desc(selfCheck.id))
    .limit(most);
  return rows.map(selfCheckOf);
};
