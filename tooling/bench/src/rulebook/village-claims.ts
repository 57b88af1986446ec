import { type Deed, type PastDeed, Quantity, Rulebook } from "@huzhu/domain/rulebook";
import { addDays, CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

const RULES = 100;
const FIRST = CalendarDate.make("2026-01-01");

/** A hundred rules, half of them by the time and half by the minute, with a cap of the day and month. */
export const RULEBOOK = Schema.decodeUnknownSync(Rulebook)({
  format: "huzhu-rulebook-2",
  title: "测量用",
  version: 1,
  effectiveFrom: FIRST,
  scale: 0,
  rules: Array.from({ length: RULES }, (_, n) => ({
    ...(n % 2 === 0
      ? { kind: "fixed", unit: "次" }
      : { kind: "perQuantity", unit: "分钟", every: 30 }),
    code: `R${n}`,
    title: `第${n}条`,
    category: `第${n % 5}类`,
    points: 1 + (n % 9),
    caps: [
      { period: "day", most: 10 + (n % 20) },
      { period: "month", most: 40 + (n % 50) },
    ],
  })),
});

const days = Array.from({ length: 365 }, (_, n) => addDays(FIRST, n));
const codes = RULEBOOK.rules.map(({ code }) => code);
const quantities = Array.from({ length: 90 }, (_, n) => Quantity.make(1 + n));
const names = (many: number, word: string) => Array.from({ length: many }, (_, n) => `${word}${n}`);
export const HOUSEHOLDS = names(3_000, "household");
export const HAMLETS = names(12, "hamlet");

const pick = <A>(all: ReadonlyArray<A>, nth: number): A => {
  const one = all[nth % all.length];
  if (one === undefined) throw new Error("There is nothing to choose from.");
  return one;
};

/** The nth of so many claims, the same each time; their days go through a year in order. */
export const deedOf = (nth: number, many: number): Deed => ({
  rule: pick(codes, nth * 7),
  quantity: pick(quantities, nth * 13),
  eventDate: pick(days, Math.floor((nth * days.length) / many)),
  holder: pick(HOUSEHOLDS, nth * 31),
});

/** The same as a past, by hamlet and in one of two groups. */
export const pastDeedOf = (nth: number, many: number): PastDeed => ({
  deed: deedOf(nth, many),
  before: nth % 5,
  hamlet: pick(HAMLETS, nth * 31),
  groups: nth % 3 === 0 ? ["60岁以上"] : [],
});

/** A rule's code and what it counts, for an engine that knows nothing of rulebooks. */
export const plainRules = RULEBOOK.rules.flatMap((rule) =>
  rule.kind === "fixed" || rule.kind === "perQuantity"
    ? [
        {
          code: rule.code,
          points: rule.points,
          every: rule.kind === "fixed" ? 1 : rule.every,
          caps: rule.caps,
        },
      ]
    : [],
);
export type PlainRule = (typeof plainRules)[number];
