import type { StatementRow } from "@huzhu/contract";
import type { transfers } from "@huzhu/db";
import type { Reason } from "@huzhu/domain/points";

type Marks = Pick<StatementRow, "journalNumber" | "reversedBy" | "reverses" | "reversible">;

/** A conversion is undone as a pair; the others of these are never undone. */
const FOR_GOOD: ReadonlySet<Reason["_tag"]> = new Set([
  "ByReversal",
  "ByReturn",
  "ByExpiry",
  "ByVoucher",
]);

/** What the journal says of a transfer, for a statement as for the transfer itself. */
export const ledgerMarksOf = (
  reason: Reason,
  { journalNumber, reversedBy }: transfers.Marks,
): Marks => ({
  journalNumber,
  reversedBy,
  reverses: reason._tag === "ByReversal" ? reason.transfer : null,
  reversible: reversedBy === null && !FOR_GOOD.has(reason._tag),
});
