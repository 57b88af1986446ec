import type { Ratio } from "../rulebook/ratio.ts";
import { type Cohort, likelyRedeemed } from "./cohort.ts";
import type { Means } from "./runway.ts";

/** A cohort with what of it will likely be redeemed. */
export interface WeighedCohort extends Cohort {
  readonly likely: number;
}

/** 兑付覆盖: what people will likely come with against what there is for them. In smallest units. */
export interface Cover {
  readonly outstanding: number;
  readonly likely: number;
  readonly cohorts: ReadonlyArray<WeighedCohort>;
  /** Means over likely, in thousandths, rounded down; `null` where nothing will likely be redeemed. */
  readonly ratio: number | null;
}

/** How far the shelf and the money reach for what is outstanding, if use goes on at a rate. */
export const coverRatio = (
  outstanding: ReadonlyArray<Cohort>,
  { rate, from }: { readonly rate: Ratio; readonly from: string },
  { shelf, money }: Pick<Means, "shelf" | "money">,
): Cover => {
  const cohorts = outstanding.map((cohort) => ({
    ...cohort,
    likely: likelyRedeemed(cohort, rate, from),
  }));
  const sum = (of: (cohort: WeighedCohort) => number) =>
    cohorts.reduce((total, cohort) => total + of(cohort), 0);
  const likely = sum((cohort) => cohort.likely);
  return {
    ...{ outstanding: sum(({ amount }) => amount), likely, cohorts },
    ratio: likely === 0 ? null : Math.floor(((shelf + money) * 1000) / likely),
  };
};
