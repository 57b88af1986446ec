import type { Portion, StatementRow } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { portionWords } from "../accounts/words.ts";

type Words = (amount: Points) => string;

const amounts = (portions: ReadonlyArray<Portion>, words: Words): string =>
  portions
    .map(
      ({ amount, ...portion }) =>
        `${words(Points.make(Math.abs(amount)))}（${portionWords(portion)}）`,
    )
    .join("、");

/** Out of what a line was paid, into what it went, or what it gave back; empty where it says none. */
export const portionsOf = (
  { opened, drawn }: Pick<StatementRow, "opened" | "drawn">,
  words: Words,
): ReadonlyArray<string> => {
  const used = drawn.filter(({ amount }) => amount > 0);
  const restored = drawn.filter(({ amount }) => amount < 0);
  return [
    ...(opened.length > 0 ? [`进：${amounts(opened, words)}`] : []),
    ...(used.length > 0 ? [`用：${amounts(used, words)}`] : []),
    ...(restored.length > 0 ? [`退回：${amounts(restored, words)}`] : []),
  ];
};
