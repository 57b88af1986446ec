import type { RedemptionSummary, VillageProfile } from "@huzhu/db";
import { maskName } from "@huzhu/domain/people";
import { formatPoints } from "@huzhu/domain/points";
import { receiptNumber } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import type { Slip } from "./slip.ts";

/** What somebody took home, for their own pocket: masked, because slips are lost (law I17). */
export const slipOf = (
  { id, lines, points, balance, name, actor, recordedAt }: RedemptionSummary,
  { name: village, scale }: Pick<VillageProfile, "name" | "scale">,
): Slip => {
  const written = (amount: typeof points) => `${formatPoints(amount, scale)}分`;
  return {
    title: `${village}积分超市`,
    total: `用了${written(points)}`,
    goods: lines.map((line) => [line.name, `${line.pieces}${line.unit}`]),
    lines: [
      ["哪天", localDate(recordedAt)],
      ...(name === null ? [] : [["谁的", maskName(name)] as const]),
      // Whoever came for somebody else may not see what is left.
      ...(actor.mandate === undefined ? [["还剩", written(balance)] as const] : []),
    ],
    number: receiptNumber(id),
    code: id,
  };
};
