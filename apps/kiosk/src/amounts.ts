import type { KioskBoardLine, OwnClaim } from "@huzhu/contract";
import { negate, type Points } from "@huzhu/domain/points";

type Amount = Pick<KioskBoardLine | OwnClaim, "points" | "measure">;
type Counted = Pick<OwnClaim, "quantity" | "decimals" | "unit">;

/** Points as this village writes them. */
export type Format = (points: Points) => string;

/** 加15分, 扣5分, 加60分钟; nothing where nobody knows it yet. */
export const amountWords = ({ points, measure }: Amount, format: Format): string => {
  if (points === null) return "";
  const gained = points >= 0;
  const size = gained ? points : negate(points);
  return `${gained ? "加" : "扣"}${measure === "time" ? `${size}分钟` : `${format(size)}分`}`;
};

/** 2小时. */
export const countWords = ({ quantity, decimals, unit }: Counted): string =>
  `${quantity / 10 ** decimals}${unit}`;

/** The first of several goods stands for all, where letters are large. */
export const firstOf = (title: string): string => title.replace(/、.*/, "等");

const MOST = 14;

/** A title that fits a line of the board; all of it stands on the page behind. */
export const shortTitle = (title: string): string =>
  title.length <= MOST ? title : `${title.slice(0, MOST - 1)}…`;
