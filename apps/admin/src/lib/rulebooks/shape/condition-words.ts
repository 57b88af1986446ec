import { factWords } from "@huzhu/contract";
import { isTree, type Tree } from "./shape.ts";
import { valueWord } from "./typed.ts";

const parts = (value: unknown): ReadonlyArray<Tree> =>
  Array.isArray(value) ? value.filter(isTree) : [];

const between = ({ least, most }: Tree): string => {
  const from = typeof least === "number" ? `${least}以上` : "";
  const to = typeof most === "number" ? `${most}以下` : "";
  return from + to || "有记录";
};

const joined = (some: ReadonlyArray<Tree>, word: string): string =>
  some
    .map((part) => ("any" in part ? `（${conditionWords(part)}）` : conditionWords(part)))
    .join(word);

/** A condition in words: `年龄60以上，并且人群类别是特困或低保`. */
export const conditionWords = (condition: unknown): string => {
  if (!isTree(condition)) return "";
  const { all, any, not, fact, is } = condition;
  if (all) return joined(parts(all), "，并且");
  if (any) return joined(parts(any), "，或者");
  if (not) return `不包括${conditionWords(not)}的`;
  const name = factWords(String(fact));
  return Array.isArray(is)
    ? `${name}是${is.map(valueWord).join("或")}`
    : `${name}${between(condition)}`;
};
