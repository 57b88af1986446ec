import type { VillageId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { and, eq, getTableName } from "drizzle-orm";
import { Result } from "effect";
import type { Database } from "../database.ts";
import { takeIn } from "../repositories/claim-events.ts";
import { takeIn as takeInRequests } from "../repositories/help-requests.ts";
import { asking, selecting } from "../sets.ts";
import { type Cells, type Read, tableOf, type Write, within } from "../unit.ts";
import { appendLeaves, type Logged, lockHead } from "./append.ts";
import { inLines, type Line } from "./in-lines.ts";
import { type RowKind, recordOf, type TransferRows, transferRecord } from "./record.ts";

/** A row that has no leaf yet: when it was written, and which lines it is of what it belongs to. */
interface Old extends Logged {
  readonly at: number;
  readonly lines: ReadonlyArray<Line>;
}

type Name = "transfer" | "entry" | "lot" | "lotUse" | RowKind;

const rowsOf = async <One extends Name>(read: Read, name: One) => {
  const table = tableOf(read, name);
  const { names, rowOf } = selecting(table);
  const all = (one: string): string =>
    `select ${names} from ${getTableName(table)} where village_id = ${one}`;
  const cells: ReadonlyArray<Cells> = await asking(read, {
    sqlite: ({ each }) => [...each(all("?"), [read.village])],
    postgres: async ({ query }) => (await query(all("$1"), [read.village])).rows,
  });
  return cells.map(rowOf);
};

const oldTransfers = async (read: Read): Promise<ReadonlyArray<Old>> => {
  const byTransfer = <Row extends { readonly transferId: string }>(rows: ReadonlyArray<Row>) =>
    Map.groupBy(rows, ({ transferId }) => transferId);
  const entries = byTransfer(await rowsOf(read, "entry"));
  const lots = byTransfer(await rowsOf(read, "lot"));
  const uses = byTransfer(await rowsOf(read, "lotUse"));
  return (await rowsOf(read, "transfer")).map((transfer): Old => {
    const { id, recordedAt: at } = transfer;
    const rows: TransferRows = {
      transfer,
      entries: (entries.get(id) ?? []).toSorted((a, b) => a.ordinal - b.ordinal),
      lots: (lots.get(id) ?? []).toSorted((a, b) => a.place - b.place),
      uses: uses.get(id) ?? [],
    };
    const lines = rows.entries.map(({ accountId, sequence }) => [accountId, sequence] as const);
    return { kind: "transfer", subject: id, record: transferRecord(rows), at, lines };
  });
};

/** What there was before the log: rulebooks, prices, movements and redemptions. */
const oldRows = async (read: Read): Promise<ReadonlyArray<Old>> => {
  const old = (kind: RowKind, subject: string, at: number, row: object, line?: Line): Old => ({
    kind,
    subject,
    record: recordOf(kind, row),
    at,
    lines: line ? [[`${kind}/${line[0]}`, line[1]]] : [],
  });
  return [
    ...(await rowsOf(read, "rulebook")).map((row) =>
      old("rulebook", String(row.version), row.adoptedAt, row),
    ),
    ...(await rowsOf(read, "price")).map((row) =>
      old("price", `${row.goodId}/${row.sequence}`, row.setAt, row, [row.goodId, row.sequence]),
    ),
    ...(await rowsOf(read, "redemption")).map((row) =>
      old("redemption", row.id, row.recordedAt, row),
    ),
    ...(await rowsOf(read, "movement")).map((row) =>
      old("movement", `${row.goodId}/${row.sequence}`, row.recordedAt, row, [
        row.goodId,
        row.sequence,
      ]),
    ),
  ];
};

const byTime = (a: Old, b: Old): number => a.at - b.at || (a.subject < b.subject ? -1 : 1);

const allOld = async (tx: Write): Promise<ReadonlyArray<Old>> =>
  inLines([...(await oldRows(tx)), ...(await oldTransfers(tx))].toSorted(byTime));

/** Whose the accounts are; nothing says when they were opened. */
const whose = async (tx: Write): Promise<ReadonlyArray<Logged>> =>
  (await rowsOf(tx, "account"))
    .map((row): Logged => ({ kind: "account", subject: row.id, record: recordOf("account", row) }))
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1));

const knowsWhose = async (tx: Write): Promise<boolean> => {
  const { db, leaf } = within(tx);
  const [first] = await db
    .select({ position: leaf.position })
    .from(leaf)
    .where(and(eq(leaf.villageId, tx.village), eq(leaf.kind, "account")))
    .orderBy(leaf.position)
    .limit(1);
  return first !== undefined;
};

const adoptRows = async (tx: Write): Promise<number> => {
  const head = await lockHead(tx);
  if (await knowsWhose(tx)) return 0;
  const old = head.size > 0 ? [] : await allOld(tx);
  const leaves = [...old, ...(await whose(tx))];
  const last = old.reduce((latest, { at }) => Math.max(latest, at), head.recordedAt);
  await appendLeaves(tx, head, leaves, last);
  return leaves.length;
};

const adopt = async (tx: Write): Promise<number> => {
  const rows = await adoptRows(tx);
  const { recordedAt } = await lockHead(tx);
  const claims = await takeIn(tx, recordedAt);
  const { recordedAt: last } = await lockHead(tx);
  return rows + claims + (await takeInRequests(tx, Instant.make(last)));
};

/**
 * Takes into the log what a village wrote before there was one: in the order in which it was written
 * down, and every account's and good's lines in theirs, and behind all of it whose the accounts are.
 * A village that has a log already keeps it, and only says behind it whose its accounts are and how
 * its claims and requests stand, where it has not yet: what is missing otherwise is for the self-check to tell.
 * Answers how many leaves that made.
 */
export const adoptLog = async (database: Database, village: VillageId): Promise<number> =>
  Result.getOrThrow(await database.write(village, async (tx) => Result.succeed(await adopt(tx))));
