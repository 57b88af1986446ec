import type { Fund, MadePayment } from "./fund.ts";
import type { DonorId, GiftId } from "./ids.ts";
import type { MoneyRow } from "./money-row.ts";

/** What of a donor's money went into one payment, in fen. */
export interface GiftSpent {
  readonly payment: MadePayment;
  readonly fen: number;
}

/** 捐助人的账: what somebody gave, what became of it, and what still lies in the fund. In fen. */
export interface DonorAccount {
  readonly given: number;
  readonly spent: ReadonlyArray<GiftSpent>;
  readonly left: number;
}

/** Follows the money of a donor's gifts through all moves to the payments that it was spent on. */
export const donorAccount = (
  { gifts, payments }: Fund,
  rows: ReadonlyArray<MoneyRow>,
  donor: DonorId,
): DonorAccount => {
  const own = new Set<GiftId>(
    [...gifts.values()].filter((gift) => gift.donor === donor).map(({ id }) => id),
  );
  const partIn = ({ parts }: MoneyRow): number =>
    parts.reduce((sum, { gift, fen }) => sum + (gift !== null && own.has(gift) ? fen : 0), 0);
  const byTransfer = new Map([...payments.values()].map((payment) => [payment.transfer, payment]));
  const spent = rows.flatMap((row): ReadonlyArray<GiftSpent> => {
    const payment = byTransfer.get(row.transfer);
    const fen = -partIn(row);
    return payment && !payment.takenBack && fen > 0 ? [{ payment, fen }] : [];
  });
  const given = rows.filter(({ kind }) => kind === "in").reduce((sum, row) => sum + partIn(row), 0);
  return { given, spent, left: rows.reduce((sum, row) => sum + partIn(row), 0) };
};
