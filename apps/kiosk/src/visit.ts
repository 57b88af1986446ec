import type { Holder, QuotaLeft, ShelfGood } from "@huzhu/contract";
import type { CardNumber } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import type { Goal } from "./screen.ts";

/** Somebody with a card stands at the kiosk. Nothing else here knows who. */
export interface Visit {
  readonly card: CardNumber;
  /** By which mandate they act for somebody else; the holder is whom they act for then. */
  readonly mandate?: MandateId;
  readonly holder: Holder;
}

/** Whose card it is and for whom, as every endpoint of the card takes it. */
export const stoodOf = ({ card, mandate }: Visit) =>
  mandate === undefined ? { card } : { card, mandate };

/** How the elder and a good stand to one another. */
export type Offer =
  | { readonly _tag: "Now" }
  | { readonly _tag: "Short"; readonly by: Points }
  /** More than whoever acts for the elder may take now. */
  | { readonly _tag: "Beyond"; readonly left: Points }
  /** Nothing goes today by the village's rules. */
  | { readonly _tag: "NotNow"; readonly why: NonNullable<Holder["notNow"]> }
  | { readonly _tag: "Gone" }
  /** As many as there may be were taken; until when. */
  | { readonly _tag: "Used"; readonly quota: QuotaLeft };

export const offerOf = (
  good: ShelfGood,
  { balance, acting, notNow }: Pick<Holder, "balance" | "acting" | "notNow">,
): Offer => {
  if (good.onHand < 1) return { _tag: "Gone" };
  if (notNow !== null) return { _tag: "NotNow", why: notNow };
  if (good.quota !== null && good.quota.left < 1) return { _tag: "Used", quota: good.quota };
  const left = acting?.spend ?? null;
  if (left !== null && good.price > left) return { _tag: "Beyond", left };
  return balance !== null && good.price > balance
    ? { _tag: "Short", by: Points.make(good.price - balance) }
    : { _tag: "Now" };
};

const MOST_SUGGESTED = 3;

/** What the points reach for today, the dearest first: nobody saves up for a bar of soap. */
export const affordable = (
  shelf: readonly ShelfGood[],
  holder: Pick<Holder, "balance" | "acting" | "notNow">,
): readonly ShelfGood[] =>
  shelf
    .filter((good) => offerOf(good, holder)._tag === "Now")
    .sort((a, b) => b.price - a.price)
    .slice(0, MOST_SUGGESTED);

/** Whether whoever acts for somebody may go there; everybody may go anywhere for themselves. */
export const mayReach = ({ acting }: Holder, goal: Goal): boolean => {
  if (acting === null || goal === "Points") return true;
  if (goal === "Goods") return acting.spend !== null;
  return goal === "Claims" || goal === "Coming" ? acting.see : acting.ask;
};
