import type { ClaimRow, ErratumRow } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { shortDay } from "./short-day.ts";

const NOTHING = Points.make(0);

const counted = ({ state }: ClaimRow): Points => ("points" in state ? state.points : NOTHING);

/**
 * `3月5日打扫河道，3小时，9分；更正为2小时，6分`: what was wrong, and what stands for it. Why it was
 * wrong stays with the claim.
 */
export const erratumWords = (
  { wrong, right }: Pick<ErratumRow, "wrong" | "right">,
  quantity: (row: ClaimRow) => string,
  points: (amount: Points) => string,
): string => {
  const line = (row: ClaimRow, than: ClaimRow | null): string => {
    const what = [
      ...(row.eventDate === than?.eventDate ? [] : [shortDay(row.eventDate)]),
      ...(row.ruleTitle === than?.ruleTitle ? [] : [row.ruleTitle]),
      ...(quantity(row) === "" ? [] : [quantity(row)]),
      `${points(counted(row))}分`,
    ];
    return what.join("，");
  };
  const after = right === null ? "作废，不算分" : `更正为${line(right, wrong)}`;
  return `${line(wrong, null)}；${after}`;
};
