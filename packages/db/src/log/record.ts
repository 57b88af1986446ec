import { hash } from "node:crypto";
import { getTableColumns } from "drizzle-orm";
import { postgresTables, type Tables } from "../tables/define.ts";

type Row<Name extends keyof Tables> = Tables[Name]["$inferInsert"];

/** What the log keeps a leaf of, by the name of its table. */
export const LEAF_KINDS = [
  "transfer",
  "movement",
  "stockEntry",
  "shelfEntry",
  "shopEntry",
  "guestEntry",
  "purchaseEntry",
  "dayEntry",
  "lack",
  "price",
  "rulebook",
  "catalog",
  "redemption",
  "hold",
  "holdEnd",
  "reservation",
  "reservationStep",
  "voucher",
  "voucherEnd",
  "period",
  "account",
  "decision",
  "registerChange",
  "claimEvent",
  "abilityAssessment",
  "certification",
  "certificationEnd",
  "careEvent",
  "helperProfile",
  "qualification",
  "qualificationEnd",
  "training",
  "requestEvent",
  "visitEvent",
  "visitPhoto",
  "cardEvent",
  "mandate",
  "mandateEnd",
  "familyTie",
  "familyTieEnd",
  "familyTieRefused",
  "provider",
  "serviceOrder",
  "serviceOrderStep",
  "paymentList",
  "complaint",
  "complaintEnd",
  "canteenEntry",
  "awardScheme",
  "awardRoundEvent",
  "filialPayment",
  "committeeMember",
  "committeeMemberEnd",
  "meeting",
  "meetingEvent",
  "resolution",
  "disclosure",
  "consent",
  "consentEnd",
  "erasure",
  "resource",
  "dutyMatrix",
  "supervision",
  "outreach",
  "doorstep",
  "fundEntry",
] as const satisfies ReadonlyArray<keyof Tables>;
export type LeafKind = (typeof LEAF_KINDS)[number];

type Plain = string | number | null;

/** The kinds whose record is one row. */
export type RowKind = Exclude<LeafKind, "transfer">;
export const ROW_KINDS = LEAF_KINDS.filter((kind): kind is RowKind => kind !== "transfer");

/** Whose an account is: what of its row never changes, and so can be a record. */
const OF_ACCOUNT: ReadonlyArray<keyof Row<"account">> = [
  "villageId",
  "id",
  "unit",
  "holderId",
  "residentId",
  "name",
];

/** What of a row can be erased, because it says something of somebody: its record keeps the digest. */
const ERASABLE: Partial<Record<RowKind, ReadonlySet<string>>> = {
  registerChange: new Set(["salt", "document"]),
  abilityAssessment: new Set(["salt", "document"]),
  certification: new Set(["salt", "document"]),
  certificationEnd: new Set(["salt", "document"]),
  requestEvent: new Set(["salt", "document"]),
  visitEvent: new Set(["salt", "document"]),
  provider: new Set(["salt", "document"]),
  helperProfile: new Set(["salt", "document", "remains"]),
  serviceOrder: new Set(["salt", "document"]),
  serviceOrderStep: new Set(["salt", "document", "remains"]),
  complaint: new Set(["salt", "document", "remains"]),
  complaintEnd: new Set(["salt", "document", "remains"]),
  meetingEvent: new Set(["salt", "document", "remains"]),
  awardRoundEvent: new Set(["salt", "document", "remains"]),
  filialPayment: new Set(["salt", "document", "remains"]),
  careEvent: new Set(["salt", "document"]),
  disclosure: new Set(["salt", "words"]),
  consent: new Set(["salt", "document"]),
  mandate: new Set(["salt", "name", "phone", "witness"]),
  resource: new Set(["contact"]),
  supervision: new Set(["salt", "document"]),
  outreach: new Set(["salt", "document", "remains"]),
  doorstep: new Set(["salt", "note", "remains"]),
  fundEntry: new Set(["names"]),
};

/** What a record of each kind may say, in the order of RFC 8785. */
const KEYS = new Map(
  ROW_KINDS.map((kind) => {
    const columns =
      kind === "account"
        ? OF_ACCOUNT
        : Object.keys(getTableColumns(postgresTables[kind])).filter(
            (column) => !ERASABLE[kind]?.has(column),
          );
    return [kind, [...new Set([...columns, "kind"])].sort()];
  }),
);

/**
 * A row as the log reads it: RFC 8785 canonical JSON of its kind and all its columns that say
 * something, so that a column that comes later changes no record from before. Documents that a row
 * keeps as text stay the text that they are, so that nothing has to be parsed to be checked.
 */
export const recordOf = (kind: RowKind, row: object): string => {
  const cells: Readonly<Record<string, unknown>> = { ...row, kind: kindIn(kind, row) };
  const record: Record<string, unknown> = {};
  for (const key of KEYS.get(kind) ?? []) {
    const cell = cells[key] ?? null;
    if (cell !== null) record[key] = cell;
  }
  return JSON.stringify(record);
};

/** A column of the same name keeps its value behind the kind of the record. */
export const kindIn = (kind: string, row: object): string =>
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
      const { place, accountId, amount, expires, origin, sequence, gift = null } = row;
      const cells = [place, accountId, amount, expires, origin, sequence];
      // What is no gift is written as it was before gifts were known, so that old leaves still fit.
      return gift === null ? cells : [...cells, gift];
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
