import { ORIGIN_WORDS, type Portion, type StatementRow } from "@huzhu/contract";
import { add, negate, type Points, sum } from "@huzhu/domain/points";
import { portionWords } from "../accounts/words.ts";
import { dayWords } from "../when.ts";

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

/** As many as are still read one by one; more are told from the first to the last. */
const FEW = 2;

/** Many portions of one origin, in spending order: how much, and which come to an end first and last. */
const summed = (portions: ReadonlyArray<Portion>, words: Words): string => {
  const [first] = portions;
  const last = portions.at(-1);
  if (!first || !last) return "";
  const amount = words(sum(portions.map((one) => one.amount)));
  if (portions.length === 1) return `${amount}${portionWords(first)}`;
  const days = [first, last].map(({ expires }) => (expires === null ? "长期" : dayWords(expires)));
  return `${amount}${ORIGIN_WORDS[first.origin]}（${portions.length}批，${days.join("到")}止）`;
};

const told = (portions: ReadonlyArray<Portion>, words: Words): string => {
  const all = joined(portions);
  const [only] = all;
  if (only && all.length === 1) return portionWords(only);
  // `Map.groupBy` is younger than the last Chrome on Windows 7.
  const origins = [...new Set(all.map(({ origin }) => origin))];
  const byOrigin = origins.map((origin) => all.filter((one) => one.origin === origin));
  const parts = all.length > FEW ? byOrigin : all.map((one) => [one]);
  return parts.map((some) => summed(some, words)).join("；");
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
