import { formatPoints, Points, type Scale } from "@huzhu/domain/points";
import type {
  HolderOutcome,
  Rehearsal,
  Rulebook,
  Sides,
  UnitOutcome,
  Verdict,
} from "@huzhu/domain/rulebook";
import { many } from "./document-outcome.ts";

const MOST_HOLDERS = 5;

/** How amounts of a unit are written. */
type Amount = (amount: number) => string;

const inPoints =
  (scale: Scale): Amount =>
  (amount) =>
    formatPoints(Points.make(amount), scale);

const yuan: Amount = (fen) => (fen / 100).toFixed(2);

const change = ({ before, after }: Sides, amount: Amount): string =>
  `${amount(before)} → ${amount(after)} (${after < before ? "" : "+"}${amount(after - before)})`;

const verdict = ({ winners, losers, same }: Verdict): string =>
  `${winners} win, ${losers} lose, ${same} stay`;

const section = (name: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length > 0 ? [`  ${name}`, ...lines.map((line) => `    ${line}`)] : [];

/** The greatest winners and the greatest losers, who are told by name. */
export const extremes = ({ holders }: UnitOutcome): ReadonlyArray<HolderOutcome> => [
  ...holders.filter(({ difference }) => difference > 0).slice(0, MOST_HOLDERS),
  ...holders.filter(({ difference }) => difference < 0).slice(-MOST_HOLDERS),
];

const unitText = (
  unit: UnitOutcome,
  word: string,
  amount: Amount,
  nameOf: (holder: string) => string,
): ReadonlyArray<string> => [
  `  ${word} given ${change(unit.issued, amount)}, taken ${change(unit.taken, amount)}; ${verdict(unit)}`,
  ...section(
    "most and least",
    extremes(unit).map((one) => `${nameOf(one.holder)}: ${change(one, amount)}`),
  ),
  ...section(
    "hamlets",
    unit.hamlets.map((one) => `${one.label}: ${change(one, amount)}; ${verdict(one)}`),
  ),
  ...section(
    "groups",
    unit.groups.map((one) => `${one.label}: ${change(one, amount)}; ${verdict(one)}`),
  ),
  ...section(
    "rules",
    unit.rules.map((one) => {
      const refused = one.refused > 0 ? `, ${one.refused} refused` : "";
      return `${one.rule} ${one.title}: ${change(one, amount)} by ${many(one.deeds, "claim")}${refused}`;
    }),
  ),
  ...section(
    "months",
    unit.months.map((one) => `${one.month}: ${change(one, amount)}`),
  ),
  ...section(
    "refused",
    unit.refused.map(({ refusal, deeds }) => `${refusal}: ${deeds}`),
  ),
];

/** A rehearsal as a page of text; the draft tells how its points are written. */
export const rehearsalText = (
  { deeds, points, time, ceilings, money, stock }: Rehearsal,
  { title, version, scale }: Rulebook,
  nameOf: (holder: string) => string = (holder) => holder,
): ReadonlyArray<string> => {
  const amount = inPoints(scale);
  const worth: Amount = (fen) => yuan(fen);
  return [
    `${title}, version ${version}, on ${many(deeds, "claim")}:`,
    ...unitText(points, "points", amount, nameOf),
    ...(time ? unitText(time, "minutes", String, nameOf) : []),
    ...ceilings.flatMap(({ period, category, most, windows }) =>
      section(
        `at most ${amount(most)} in each ${period} ${category ?? ""}`.trimEnd(),
        windows.map(({ key, ...sides }) => `${key}: ${change(sides, amount)}`),
      ),
    ),
    ...(money && money.before !== null && money.after !== null
      ? [`  yuan ${change({ before: money.before, after: money.after }, worth)}`]
      : []),
    ...(stock
      ? [`  points to spend ${change(stock, amount)}, the shelf is worth ${amount(stock.shelf)}`]
      : []),
  ];
};
