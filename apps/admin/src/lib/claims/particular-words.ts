import { factValueWords, factWords } from "@huzhu/contract";
import type { Points } from "@huzhu/domain/points";
import type { Particulars } from "@huzhu/domain/rulebook";
import { KNOWN } from "./asked.ts";
import { EVIDENCE_WORDS } from "./words.ts";

const markWords = (marks: ReadonlyArray<ReadonlyArray<string>>): string => {
  const given = marks.flat();
  const counts = [...new Set(given)].map(
    (grade) => `${given.filter((one) => one === grade).length}个${grade}`,
  );
  return `${marks.length > 1 ? `${marks.length}人评：` : "评为"}${counts.join("、")}`;
};

/**
 * What a claim says beside who, how much and when, for whoever decides about it; what the register
 * knows by itself is left out.
 */
export const particularWords = (
  { given, marks, subject, facts = {}, reason, shown = [] }: Particulars,
  points: (amount: Points) => string,
): string =>
  [
    ...(given === undefined ? [] : [`写的${points(given)}分`]),
    ...(marks ? [markWords(marks)] : []),
    ...Object.entries(facts)
      .filter(([name]) => !KNOWN.includes(name))
      .map(([name, value]) => `${factWords(name)}${factValueWords(value)}`),
    ...(subject ? [`为${subject}`] : []),
    ...(reason ? [reason] : []),
    ...shown.map((one) => `看过${EVIDENCE_WORDS[one]}`),
  ].join("；");
