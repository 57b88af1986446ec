import type { Account } from "../points/account.ts";
import { bySpending, type Lot, type LotUse, lotKey } from "../points/lot.ts";
import { Points } from "../points/points.ts";
import type { Opening } from "../points/post.ts";
import { take } from "../points/take.ts";
import type { Earmark } from "./earmark.ts";
import type { Fund } from "./fund.ts";

/** The earmark of the gift that a lot came by, wherever it moved since. */
export const earmarkOf = ({ gifts }: Pick<Fund, "gifts">, { gift }: Lot): Earmark | null =>
  gift === undefined ? null : (gifts.get(gift)?.earmark ?? null);

/** What is drawn from a purse, and how much there was that could be. In fen. */
export interface Drawn {
  readonly free: number;
  readonly uses: ReadonlyArray<LotUse>;
}

/** Draws from the lots of a purse that have a rank: the lowest first, then the oldest. */
export const drawMoney = (
  lots: ReadonlyArray<Lot>,
  { id }: Pick<Account, "id">,
  amount: number,
  rankOf: (lot: Lot) => number | null,
): Drawn => {
  const ranked = lots
    .filter(({ account }) => account === id)
    .flatMap((lot) => {
      const rank = rankOf(lot);
      return rank === null ? [] : [{ lot, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || bySpending(a.lot, b.lot))
    .map(({ lot }) => lot);
  const free = ranked.reduce((sum, { remaining }) => sum + remaining, 0);
  return { free, uses: take(ranked, amount) };
};

/** What comes to lie in a purse when money moves there: it stays the money of the same gifts. */
export const movedOn = (
  lots: ReadonlyArray<Lot>,
  uses: ReadonlyArray<LotUse>,
): ReadonlyArray<Opening> => {
  const known = new Map(lots.map((lot) => [lotKey(lot), lot.gift]));
  return uses.map(({ lot, amount }) => {
    const gift = known.get(lotKey(lot));
    return {
      ...({ origin: "gifted", expires: null, amount: Points.make(amount) } as const),
      ...(gift !== undefined && { gift }),
    };
  });
};
