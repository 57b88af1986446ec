import type { GoodId } from "../store/ids.ts";

/** A good with what there is of it and what went over the counter in the last `days` days. */
export interface UsedGood {
  readonly good: GoodId;
  readonly onHand: number;
  readonly redeemed: number;
}

export interface PlannedPurchase extends UsedGood {
  /** For how many days there is enough; `null` where nobody takes it. */
  readonly lasts: number | null;
  /** How many pieces to buy so that there is enough. */
  readonly buy: number;
}

/** 进货计划: what to buy so that every good lasts `ahead` days if it goes as it did; shortest first. */
export const purchasePlan = (
  goods: ReadonlyArray<UsedGood>,
  { days, ahead }: { readonly days: number; readonly ahead: number },
): ReadonlyArray<PlannedPurchase> =>
  goods
    .map((used) => {
      const { onHand, redeemed } = used;
      const needed = Math.ceil((redeemed * ahead) / days);
      const lasts = redeemed === 0 ? null : Math.floor((onHand * days) / redeemed);
      return { ...used, lasts, buy: Math.max(0, needed - onHand) };
    })
    .toSorted(
      (a, b) => (a.lasts ?? Number.MAX_SAFE_INTEGER) - (b.lasts ?? Number.MAX_SAFE_INTEGER),
    );
