import type { AnswerOf, redeemingTerms } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import type { Desk } from "../desk.ts";
import type { Collecting } from "./collecting.svelte.ts";

interface Standing extends Pick<Desk, "points"> {
  readonly frozen: boolean;
  readonly terms: AnswerOf<typeof redeemingTerms> | null;
  readonly collecting: Pick<Collecting, "elder" | "mandate" | "left">;
  /** What goes of the points, and what is left of them then; below zero where they do not reach. */
  readonly cost: Points;
  readonly left: Points | null;
}

/** Why whoever stands at the counter cannot have what lies there; `null` where they can. */
export const hindrance = ({
  frozen,
  terms,
  collecting: { elder, mandate, left: allowed },
  cost,
  left,
  points,
}: Standing): string | null => {
  if (frozen) return "这个积分账户已冻结，不能兑换";
  if (terms?.notNow) return terms.notNow;
  if (elder && terms?.notByProxy) return terms.notByProxy;
  if (elder && !mandate) return "请先选谁来代领";
  if (allowed !== null && cost > allowed) return `代领今天还能用${points(allowed)}分`;
  return left === null || left >= 0 ? null : `还差${points(Points.make(-left))}分`;
};
