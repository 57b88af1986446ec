import type { KioskKin, ShelfGood } from "@huzhu/contract";
import { type Points, subtract } from "@huzhu/domain/points";
import { type Line, line } from "./line.ts";
import type { Screen } from "./screen.ts";

/** So many points for somebody of the family. */
export interface Gift {
  readonly kin: KioskKin;
  readonly amount: Points;
}

/** For what points are to go: a good, now or kept, or kin; `before` is where the amount was chosen. */
export type Wanted =
  | { readonly _tag: "Good"; readonly good: ShelfGood; readonly kept: boolean }
  | { readonly _tag: "Gift"; readonly gift: Gift; readonly before: Screen };

/** What is wanted, and for how many points. */
export const wantedWords = (wanted: Wanted, format: (amount: Points) => string): Line =>
  wanted._tag === "Good"
    ? line("code.why", { name: wanted.good.name, points: format(wanted.good.price) })
    : line("code.why", { name: line("gift.open").zh, points: format(wanted.gift.amount) });

/** What is given to whom, and what is left, as it is asked and read out. */
export const giftWords = (
  { kin: { tie, maskedName: name }, amount }: Gift,
  balance: Points,
  format: (amount: Points) => string,
): ReadonlyArray<Line> => [
  line("gift.pay", { points: format(amount) }),
  line("gift.to", { tie, name }),
  line("gift.left", { left: format(subtract(balance, amount)) }),
];
