import type { SchemaAST, SchemaIssue } from "effect";

const TYPES: Partial<Record<SchemaAST.AST["_tag"], string>> = {
  String: "文字（写在引号里）",
  Number: "数字（不加引号）",
  Boolean: "true 或 false",
  Arrays: "列表（写在 [ ] 里）",
  Objects: "一组内容（写在 { } 里）",
};

/** What has to stand in a place of another type. */
export const typeWord = ({ _tag }: SchemaAST.AST): string => TYPES[_tag] ?? "别的内容";

/** Patterns that documents have, by their source, as a person would say them. */
const PATTERNS: Readonly<Record<string, string>> = {
  "\\S": "请写上文字，不能空着",
  "^[A-Za-z0-9.-]{1,32}$": "只用字母、数字、点和横线，1到32个字",
  "^[A-Za-z][A-Za-z0-9]{0,31}$": "用字母开头，只用字母和数字，最多32个字",
  "^\\d{4}-\\d{2}-\\d{2}$": "请写成 2026-03-05 这样",
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What a check is called and how far it goes, as schemas tell it of themselves. */
const representation = ({ filter }: SchemaIssue.Filter) => {
  const { representation: told } = filter.annotations ?? {};
  const { id, payload } = isTable(told) ? told : {};
  return {
    name: String(id).split("/").at(-1),
    limits: isTable(payload) ? payload : {},
  };
};

/** What a value has to fulfil that has the right type. */
export const checkWord = (issue: SchemaIssue.Filter): string => {
  const { name, limits } = representation(issue);
  switch (name) {
    case "isInt":
      return "请写整数";
    case "isBetween":
      return `请写 ${limits.minimum} 到 ${limits.maximum} 之间的数`;
    case "isGreaterThan":
      return `请写大于 ${limits.exclusiveMinimum ?? 0} 的数`;
    case "isMinLength":
      return `至少要有 ${limits.minLength} 个`;
    case "isMaxLength":
      return `最多 ${limits.maxLength} 个，请减少一些`;
    case "isPattern":
      return PATTERNS[String(limits.source)] ?? `要符合 ${limits.source}`;
    default:
      return "日历上没有这一天，请改正";
  }
};
