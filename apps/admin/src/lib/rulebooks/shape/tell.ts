import { conditionWords } from "./condition-words.ts";
import { type Control, type Field, isTree } from "./shape.ts";
import { type Measured, typed } from "./typed.ts";

const items = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : []);

const fieldWords = (field: Field, value: unknown, measured: Measured): string => {
  const { control, label, said } = field;
  if (control.as === "tick") return `，${value === true ? "" : "不"}${label}`;
  return `${said ?? `，${label}`}${tell(control, value, measured)}`;
};

const fieldsWords = (fields: ReadonlyArray<Field>, value: unknown, measured: Measured): string =>
  isTree(value)
    ? fields
        .filter(({ key }) => value[key] !== undefined && value[key] !== "")
        .map((field) => fieldWords(field, value[field.key], measured))
        .join("")
        .replace(/^，/, "")
    : "";

/** A value of a document as somebody reads it. */
export const tell = (control: Control, value: unknown, measured: Measured): string => {
  switch (control.as) {
    case "amount":
      return `${typed(control, value, measured)}${measured.word}`;
    case "number":
      return `${typed(control, value, measured)}${control.unit ?? ""}`;
    case "ratio":
      return `${typed(control, value, measured)}${control.perPoint ? "分钱" : ""}`;
    case "numbers":
      return `${typed(control, value, measured)}${control.unit}`;
    case "money":
      return `${typed(control, value, measured)}元`;
    case "tick":
      return value === true ? "是" : "不是";
    case "choice":
      return control.options.find(([option]) => option === value)?.[1] ?? String(value);
    case "ticks":
      return control.options
        .filter(([option]) => items(value).includes(option))
        .map(([, word]) => word)
        .join("、");
    case "rules":
      return items(value).join("、");
    case "lines":
      return items(value).join("；");
    case "condition":
      return conditionWords(value);
    case "group":
      return fieldsWords(control.fields, value, measured);
    case "list":
      return items(value)
        .map((item) => (isTree(item) ? fieldsWords(control.fields(item), item, measured) : ""))
        .join("；");
    default:
      return typed(control, value, measured);
  }
};
