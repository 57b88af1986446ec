import { hash } from "node:crypto";
import type { Tables } from "../tables/define.ts";

type Row<Name extends keyof Tables> = Tables[Name]["$inferInsert"];

/** What the log keeps a leaf of, by the name of its table. */
export const LEAF_KINDS = [
  "transfer",
  "movement",
  "price",
  "rulebook",
  "redemption",
  "hold",
  "holdEnd",
  "voucher",
  "voucherEnd",
  "period",
] as const satisfies ReadonlyArray<keyof Tables>;
export type LeafKind = (typeof LEAF_KINDS)[number];

type Plain = string | number | null;

const inOrder = (
  row: Readonly<Record<string, unknown>>,
): ReadonlyArray<readonly [string, unknown]> =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A row as the log reads it: RFC 8785 canonical JSON of its columns and its kind. Documents that a
 * row keeps as text stay the text that they are, so that nothing has to be parsed to be checked.
 */
export const recordOf = (kind: Exclude<LeafKind, "transfer">, row: object): string =>
  JSON.stringify(Object.fromEntries(inOrder({ ...row, kind: kindIn(kind, row) })));

/** A column of the same name keeps its value behind the kind of the record. */
const kindIn = (kind: string, row: object): string =>
  "kind" in row && typeof row.kind === "string" ? `${kind}:${row.kind}` : kind;

export interface TransferRows {
  readonly transfer: Row<"transfer">;
  /** In the order of their ordinals. */
  readonly entries: ReadonlyArray<Row<"entry">>;
  /** The lots that it opened, in the order of their places. */
  readonly lots: ReadonlyArray<Row<"lot">>;
  /** What it drew from lots or gave back, in the order of the lots' names. */
  readonly uses: ReadonlyArray<Row<"lotUse">>;
}

const byLot = (a: Row<"lotUse">, b: Row<"lotUse">): number =>
  a.lotTransferId === b.lotTransferId
    ? a.lotPlace - b.lotPlace
    : a.lotTransferId < b.lotTransferId
      ? -1
      : 1;

/**
 * A transfer as the log reads it, with all that belongs to it: amounts and parties, balances, lots,
 * reason with rule and version, actor, attempt. The keys stand in the order of RFC 8785.
 */
export const transferRecord = ({ transfer, entries, lots, uses }: TransferRows): string =>
  JSON.stringify({
    actor: transfer.actor,
    attempt: transfer.attemptId ?? null,
    entries: entries.map((row): Array<Plain> => {
      const { accountId, amount, balance, earned, sequence } = row;
      return [accountId, amount, balance, earned, sequence];
    }),
    eventDate: transfer.eventDate,
    id: transfer.id,
    kind: "transfer",
    opened: lots.map((row): Array<Plain> => {
      const { place, accountId, amount, expires, origin, sequence } = row;
      return [place, accountId, amount, expires, origin, sequence];
    }),
    reason: transfer.reason,
    recordedAt: transfer.recordedAt,
    uses: [...uses].sort(byLot).map((row): Array<Plain> => {
      const { lotTransferId, lotPlace, accountId, amount } = row;
      return [lotTransferId, lotPlace, accountId, amount];
    }),
    village: transfer.villageId,
  });

const LEAF = new Uint8Array([0]);

/** The hash of a leaf: SHA-256 of a zero byte and the record (RFC 6962, section 2.1). */
export const leafHashOf = (record: string): string =>
  hash("sha256", Buffer.concat([LEAF, Buffer.from(record, "utf8")]), "hex");
