import type { AssessRefusal, CapPeriod, Sides } from "@huzhu/domain/rulebook";
import { percentOf, type Side } from "./figures.ts";

/** Why a draft gives nothing for what a village counted, as one says it of many claims at once. */
export const REFUSAL_WORDS: Record<AssessRefusal["_tag"], string> = {
  UnknownRule: "这一版里没有这一条了",
  NotInForce: "那时候细则还没开始用",
  NotEligible: "不合这一条写的条件",
  AlreadyCounted: "这一条只算一次，前面已经算过",
  QuantityTooLarge: "一次报的数量太大",
  GivenOutside: "这一条要人来定分，当时没有定，或者定的不在范围里",
  MarksIncomplete: "这一条要打分，当时的打分表没有填齐",
  UnknownGrade: "当时打的等次，这一版里没有",
  NoClass: "没有哪一档对得上，或者当时没有记下来",
  EvidenceMissing: "这一条要的理由或证明，当时没有留",
  NobodyNamed: "没有记下是谁做的，或者是为谁做的",
};

export const SIDE_WORDS: Record<Side, string> = {
  losers: "少得的",
  winners: "多得的",
  same: "没有变的",
};

const CEILING_WORDS: Record<CapPeriod, string> = {
  day: "每天",
  week: "每周",
  month: "每月",
  twoMonths: "每两个月",
  quarter: "每季度",
  halfYear: "每半年",
  year: "每年",
  life: "一共",
  activity: "一次",
  balance: "账上",
};

/** A ceiling of issuance by its window: `全村每月发分`, or only of a category. */
export const ceilingWords = (period: CapPeriod, category: string | null): string =>
  `${category === null ? "全村" : `“${category}”`}${CEILING_WORDS[period]}发的分`;

const LETTERS: Record<string, string> = { W: "周", B: "个双月", Q: "季度", H: "半年" };

/** The name of a window: `2026年3月`, `2026年第1季度`, `2026年上半年`. */
export const windowWords = (key: string): string => {
  if (key === "life") return "到现在";
  const [year, rest, day] = key.split("-");
  if (rest === undefined) return `${year}年`;
  if (day !== undefined) return `${year}年${Number(rest)}月${Number(day)}日`;
  if (rest === "H1") return `${year}年上半年`;
  if (rest === "H2") return `${year}年下半年`;
  const letter = LETTERS[rest.slice(0, 1)];
  return letter ? `${year}年第${Number(rest.slice(1))}${letter}` : `${year}年${Number(rest)}月`;
};

/** A window in so few letters that it has room below a bar: `26年1季`. */
export const shortWords = (key: string): string => {
  const words = windowWords(key).replace(/^20(?=\d\d年.)/, "");
  return words.replace("第", "").replace("季度", "季").replace("个双月", "双月");
};

/** A month below its bar: with the year where one begins, and at the first one. */
export const monthWords = (month: string, nth: number): string => {
  const [year = "", of = ""] = month.split("-");
  return nth === 0 || of === "01" ? `${year.slice(2)}年${Number(of)}月` : `${Number(of)}月`;
};

/** What changes in all, in one sentence: `比当时少30分（少2.5%）`. */
export const changeWords = (sides: Sides, amount: (of: number) => string): string => {
  const difference = sides.after - sides.before;
  if (difference === 0) return "和当时一样多";
  const word = difference > 0 ? "多" : "少";
  const percent = percentOf(sides);
  const share = percent === null ? "" : `（${word}${Math.abs(percent)}%）`;
  return `比当时${word}${amount(Math.abs(difference))}${share}`;
};

/** With a sign before it, so that more and less are told apart in black and white too. */
export const signed = (difference: number, format: (of: number) => string): string =>
  difference > 0 ? `+${format(difference)}` : format(difference);

/** Money in yuan as people write it: `128.50`. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2);
