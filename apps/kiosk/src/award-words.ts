import { type KioskAward, yuan } from "@huzhu/contract";
import type { Format } from "./amounts.ts";
import { line } from "./line.ts";

/** What somebody gets: `得230元`, `得12分`, `得东西`; a place is never told. */
export const awardWords = (
  { reward, fen, points }: Pick<KioskAward, "reward" | "fen" | "points">,
  format: Format,
): string => {
  if (reward === "honour") return line("award.honour").zh;
  if (fen === 0) return line("award.nothing").zh;
  if (reward === "goods") return line("award.goods").zh;
  const amount = points === null ? yuan(fen) : `${format(points)}分`;
  return line("award.gets", { amount }).zh;
};
