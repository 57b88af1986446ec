import { capFaults } from "./check-caps.ts";
import { EmptyRulebook, type Fault } from "./check-fault.ts";
import { foldingFaults } from "./check-folding.ts";
import { moneyFaults } from "./check-money.ts";
import { rankingFaults, thresholdFaults } from "./check-prizes.ts";
import { ruleFaults } from "./check-rules.ts";
import { startFaults } from "./check-start.ts";
import { duplicateCodes } from "./check-twice.ts";
import type { Rulebook } from "./rulebook.ts";

const CODED = [
  "rankings",
  "thresholds",
  "conversions",
  "pools",
  "tariffs",
  "contributions",
] as const;

const isEmpty = (rulebook: Rulebook): boolean => {
  const lists = [rulebook.rules, rulebook.folding, ...CODED.map((section) => rulebook[section])];
  return (
    lists.every((lines) => lines === undefined || lines.length === 0) &&
    rulebook.procedure === undefined &&
    rulebook.redemption === undefined &&
    rulebook.timeBank === undefined
  );
};

/**
 * What is wrong with a rulebook document beyond its format: lines that point nowhere, contradict each
 * other or can never count. Every fault has the path to its place, as JSON keys and positions from
 * the top, and a severity: a document with an `error` cannot be adopted, a `warning` is for whoever
 * reads it again. Empty where nothing is wrong; the order is that of the document.
 */
export const checkRulebook = (rulebook: Rulebook): ReadonlyArray<Fault> => [
  ...(isEmpty(rulebook) ? [EmptyRulebook.make({ path: [] })] : []),
  ...startFaults(rulebook),
  ...ruleFaults(rulebook),
  ...capFaults(rulebook),
  ...foldingFaults(rulebook),
  ...CODED.flatMap((section) => duplicateCodes(rulebook[section] ?? [], [section])),
  ...rankingFaults(rulebook),
  ...thresholdFaults(rulebook),
  ...moneyFaults(rulebook),
];
