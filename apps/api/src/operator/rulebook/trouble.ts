/** What is wrong in one place of a document, and what to do about it, in the village's language. */
export interface Trouble {
  /** From the top: `rules[3].caps[0].most`; empty for the whole. */
  readonly path: string;
  readonly severity: "error" | "warning";
  readonly wrong: string;
  readonly todo: string;
}

/** Keys and positions as one text, as a person looks them up. */
export const pathText = (path: ReadonlyArray<PropertyKey>): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/** The trouble as a line: where, what, and what to do. */
export const troubleLine = ({ path, severity, wrong, todo }: Trouble): string => {
  const mark = severity === "warning" ? "提醒 " : "";
  return `  ${mark}${path || "整个文件"}：${wrong}${todo && `，${todo}`}`;
};
