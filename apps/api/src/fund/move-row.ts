import { FUND_SOURCE_WORDS, type FundMoveRow } from "@huzhu/contract";
import type { Fund, MoneyRow } from "@huzhu/domain/fund";

/** Rows of a statement in words: from whom a gift came, what a payment was for. */
export const moveRowOf = (fund: Fund): ((row: MoneyRow) => FundMoveRow) => {
  const gifts = new Map([...fund.gifts.values()].map((gift) => [gift.transfer, gift]));
  const payments = new Map([...fund.payments.values()].map((one) => [one.transfer, one]));
  const papersOf = (about: string | null) =>
    fund.papers
      .filter((paper) => paper.about === about)
      .map(({ title, photo }) => ({ title, photo }));
  return ({ parts: _, ...row }) => {
    const [gift, payment] = [gifts.get(row.transfer), payments.get(row.transfer)];
    const about = gift?.id ?? payment?.id ?? null;
    const takenBack = gift?.takenBack ?? payment?.takenBack ?? false;
    const donor = gift && gift.donor !== null ? fund.donors.get(gift.donor)?.name : undefined;
    const giving = gift && (donor ?? FUND_SOURCE_WORDS[gift.source]);
    const other = row.reversal ? "冲正" : "调拨";
    const what = giving ?? payment?.title ?? other;
    return { ...row, what, about, takenBack, papers: papersOf(about) };
  };
};
