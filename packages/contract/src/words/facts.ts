import type { FactName, FactValue } from "@huzhu/domain/rulebook";

/** What villages ask about most; whatever else a rulebook asks is called as it calls it. */
const FACT_WORDS: Readonly<Record<string, string>> = {
  age: "年龄",
  sex: "性别",
  hamlet: "村组",
  members: "家里人数",
  class: "类别",
  level: "等级",
  role: "角色",
};

/** A fact's name as a person reads it. */
export const factWords = (fact: FactName): string => FACT_WORDS[fact] ?? fact;

/** A fact's value as a person reads it. */
export const factValueWords = (value: FactValue | null): string => {
  if (value === null) return "没写";
  return typeof value === "boolean" ? (value ? "是" : "不是") : String(value);
};
