import {
  Account,
  Line,
  Lot,
  LotUse,
  Reason,
  StatementLine,
  TransferId,
} from "@huzhu/domain/points";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { JournalTransfer } from "../nouns/journal-transfer.ts";
import { KeptVoucher } from "../nouns/kept-voucher.ts";
import { PlacedHold } from "../nouns/placed-hold.ts";
import type { Tables } from "../tables/define.ts";

/** Accounts, transfers, lots and holds, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const toReason = decoding(Schema.fromJsonString(Reason));

const toAccount = decoding(Account);
export const accountOf = (row: Row<"account">): Account =>
  toAccount({ ...row, holder: row.holderId, resident: row.residentId });

const toTransfer = decoding(JournalTransfer);
export const transferOf = (
  row: Row<"transfer">,
  entries: ReadonlyArray<Row<"entry">>,
): JournalTransfer =>
  toTransfer({
    ...row,
    entries: entries.map(({ accountId, amount }) => ({ account: accountId, amount })),
    reason: toReason(row.reason),
    actor: toActor(row.actor),
    attempt: row.attemptId,
  });

export const actorOf = ({ actor }: Pick<Row<"transfer">, "actor">): Actor => toActor(actor);

const toStatementLine = decoding(StatementLine);
export const statementLineOf = (entry: Row<"entry">, row: Row<"transfer">): StatementLine =>
  toStatementLine({ ...row, ...entry, transfer: row.id, reason: toReason(row.reason) });

/** A day after all days: lots that never expire stand behind all others in the index. */
export const NEVER = "9999-12-31";

const toLot = decoding(Lot);
export const lotOf = ({ gift, ...row }: Row<"lot">): Lot =>
  toLot({
    ...row,
    ...(gift !== null && { gift }),
    transfer: row.transferId,
    account: row.accountId,
    expires: row.expires === NEVER ? null : row.expires,
  });

const toLine = decoding(Line);
export const lineOf = (row: Row<"entry">): Line => toLine({ ...row, account: row.accountId });

const toLotUse = decoding(Schema.Struct({ by: TransferId, use: LotUse }));
export const lotUseOf = (row: Row<"lotUse">): { readonly by: TransferId; readonly use: LotUse } =>
  toLotUse({
    by: row.transferId,
    use: {
      lot: { transfer: row.lotTransferId, place: row.lotPlace },
      account: row.accountId,
      amount: row.amount,
    },
  });

const toHold = decoding(PlacedHold);
export const holdOf = (row: Row<"hold">, end: Row<"holdEnd"> | null): PlacedHold =>
  toHold({
    ...row,
    account: row.accountId,
    to: row.toId,
    actor: toActor(row.actor),
    end: end && { ...end, transfer: end.transferId },
  });

const toVoucher = decoding(KeptVoucher);
export const voucherOf = (row: Row<"voucher">, end: Row<"voucherEnd"> | null): KeptVoucher =>
  toVoucher({
    ...row,
    worth: row.denomination,
    transfer: row.transferId,
    issuedBy: toActor(row.actor),
    end: end && { ...end, account: end.accountId, transfer: end.transferId },
    endedBy: end && toActor(end.actor),
  });
