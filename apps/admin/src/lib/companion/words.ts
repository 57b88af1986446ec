import type { CompanionView } from "@huzhu/contract";
import type { Sex } from "@huzhu/domain/people";
import { type HelperId, LANGUAGE_LABELS } from "@huzhu/domain/reciprocity/helper";

export const SEX_OPTIONS: ReadonlyArray<readonly [Sex | "", string]> = [
  ["", "男女都行"],
  ["female", "想要女的来"],
  ["male", "想要男的来"],
];

const SEX_WORDS: Record<Sex, string> = { female: "女的来", male: "男的来" };

/** What an elder wishes, one line each: what it is about, and what was said. */
export const wishWords = (
  { languages, sex, prefers, avoids }: CompanionView["wish"],
  nameOf: (id: HelperId) => string,
): ReadonlyArray<readonly [string, string]> => [
  ["讲什么话", languages.map((one) => LANGUAGE_LABELS[one]).join("、") || "没问过"],
  ["男女", sex === null ? "男女都行" : SEX_WORDS[sex]],
  ["想要谁来", prefers.map(nameOf).join("、") || "谁来都好"],
  ["想换开谁", avoids.map(nameOf).join("、") || "没有"],
];
