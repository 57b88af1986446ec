import type { Portion, StatementRow } from "@huzhu/contract";
import { add, negate, type Points } from "@huzhu/domain/points";
import { portionWords } from "../accounts/words.ts";

type Words = (amount: Points) => string;

/** Portions that came alike and end alike are told as one. */
const joined = (portions: ReadonlyArray<Portion>): ReadonlyArray<Portion> => {
  const sums = new Map<string, Portion>();
  for (const portion of portions) {
    const key = `${portion.origin} ${portion.expires}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, amount: add(sum.amount, portion.amount) } : portion);
  }
  return [...sums.values()];
};

const told = (portions: ReadonlyArray<Portion>, words: Words): string => {
  const all = joined(portions);
  const [only] = all;
  if (only && all.length === 1) return portionWords(only);
  return all.map((one) => `${words(one.amount)}${portionWords(one)}`).join("；");
};

/** Out of what a line was paid, into what it went, or what it gave back; empty where it says none. */
export const portionsOf = (
  { opened, drawn }: Pick<StatementRow, "opened" | "drawn">,
  words: Words,
): ReadonlyArray<string> => {
  const used = drawn.filter(({ amount }) => amount > 0);
  const restored = drawn
    .filter(({ amount }) => amount < 0)
    .map((portion) => ({ ...portion, amount: negate(portion.amount) }));
  return [
    ...(opened.length > 0 ? [told(opened, words)] : []),
    ...(used.length > 0 ? [`用的是${told(used, words)}`] : []),
    ...(restored.length > 0 ? [`退回${told(restored, words)}`] : []),
  ];
};
