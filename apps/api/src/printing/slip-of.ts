import { yuan } from "@huzhu/contract";
import type { RedemptionSummary, VillageProfile } from "@huzhu/db";
import { maskName } from "@huzhu/domain/people";
import { formatPoints, negate, type Points, subtract } from "@huzhu/domain/points";
import { type RedemptionLine, receiptNumber } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import type { Slip } from "./slip.ts";

type Line = Pick<RedemptionLine, "name" | "pieces" | "unit">;

/** What came back for it in the same act, and the points that it had cost. */
export interface CameBack {
  readonly lines: ReadonlyArray<Line>;
  readonly points: Points;
}

const row =
  (said: string) =>
  ({ name, pieces, unit }: Line): readonly [string, string] => [
    `${said}${name}`,
    `${pieces}${unit}`,
  ];

/** What somebody took home, for their own pocket: masked, because slips are lost (law I17). */
export const slipOf = (
  { id, lines, points, topUp, balance, name, actor, recordedAt }: RedemptionSummary,
  { name: village, scale }: Pick<VillageProfile, "name" | "scale">,
  back: CameBack | null = null,
): Slip => {
  const written = (amount: Points) => `${formatPoints(amount, scale)}分`;
  const more = back === null ? points : subtract(points, back.points);
  const owed = more < 0 ? `退了${written(negate(more))}` : `补了${written(more)}`;
  const goods = [...(back?.lines.map(row("退 ")) ?? []), ...lines.map(row(back ? "换 " : ""))];
  return {
    title: `${village}积分超市`,
    total: back === null ? `用了${written(points)}` : owed,
    goods,
    lines: [
      ["哪天", localDate(recordedAt)],
      ...(name === null ? [] : [["谁的", maskName(name)] as const]),
      ...(back === null
        ? []
        : [["退回", written(back.points)] as const, ["新的", written(points)] as const]),
      ...(topUp ? [["补了现金", yuan(topUp.fen)] as const] : []),
      // Whoever came for somebody else may not see what is left.
      ...(actor.mandate === undefined ? [["还剩", written(balance)] as const] : []),
    ],
    number: receiptNumber(id),
    code: id,
  };
};
