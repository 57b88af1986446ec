import type { AccountId } from "../points/ids.ts";
import type { Lot } from "../points/lot.ts";
import type { Posting } from "../points/posting.ts";
import type { Reason } from "../points/reason.ts";
import { type MoneyRow, partsOf } from "./money-row.ts";
import type { PurseOf } from "./place.ts";

/** What of a posting the sheets of the fund read. */
export type MoneyPosting = Pick<Posting, "lines" | "opened" | "uses"> & {
  readonly transfer: Pick<Posting["transfer"], "id" | "eventDate" | "reason">;
};

const KINDS: Partial<Record<Reason["_tag"], MoneyRow["kind"]>> = {
  ByContribution: "in",
  ByPayment: "out",
};

/** All that happened to the purses, a row for each purse that a posting touches, oldest first. */
export const moneyRows = (
  postings: ReadonlyArray<MoneyPosting>,
  purses: ReadonlyMap<AccountId, PurseOf>,
  lots: ReadonlyArray<Lot>,
): ReadonlyArray<MoneyRow> => {
  const kinds = new Map<string, MoneyRow["kind"]>();
  return postings.flatMap(({ transfer, lines, opened, uses }) => {
    const { id, eventDate: on, reason } = transfer;
    const reversal = reason._tag === "ByReversal";
    const undone = reversal ? kinds.get(reason.transfer) : undefined;
    const kind = undone ?? KINDS[reason._tag] ?? "move";
    kinds.set(id, kind);
    return lines.flatMap(({ account, amount }): ReadonlyArray<MoneyRow> => {
      const of = purses.get(account);
      if (of === undefined || amount === 0) return [];
      const parts = partsOf(account, { opened, uses }, lots);
      return [{ ...of, transfer: id, on, kind, reversal, fen: amount, parts }];
    });
  });
};
