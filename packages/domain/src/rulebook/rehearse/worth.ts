import { scaled } from "../ratio.ts";
import type { Rulebook } from "../rulebook.ts";
import type { MoneyOutcome, Sides, StockOutcome } from "./rehearsal.ts";
import type { RehearsalOptions } from "./rehearsal-options.ts";

const fenOf = (points: number, { redemption }: Rulebook): number | null =>
  redemption?.fen ? scaled(points, redemption.fen, "halfUp") : null;

/** What was issued in money: each side by the document that issued it. */
export const moneyOf = (
  { before, after }: Sides,
  draft: Rulebook,
  { against = draft, fund }: RehearsalOptions,
): MoneyOutcome | null => {
  const money = { before: fenOf(before, against), after: fenOf(after, draft), fund: fund ?? null };
  return money.before === null && money.after === null ? null : money;
};

/** What may be spent today, and what it would be had more or less been given. */
export const stockOf = (change: number, { stock }: RehearsalOptions): StockOutcome | null =>
  stock
    ? { before: stock.outstanding, after: stock.outstanding + change, shelf: stock.shelf }
    : null;
