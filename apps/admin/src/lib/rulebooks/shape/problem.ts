import type { Control, Field } from "./shape.ts";
import type { Measured } from "./typed.ts";

const PLAIN: Partial<Record<Control["as"], string>> = {
  text: "字太多了",
  long: "字太多了",
  category: "字太多了",
  lines: "字太多了",
  code: "编号只用字母、数字、点和横线，最多32个",
  date: "请选哪一天",
  fact: "请从列出的里选，或用字母起个名",
  value: "请填一个词或一个数",
  number: "要写整数，如2",
  numbers: "要写整数，用顿号隔开",
  money: "要写多少元，如3.5",
  ratio: "要写几倍或几成，如1.5、2/3、30%",
  values: "请写几个词，用顿号隔开",
  words: "请写几个词，用顿号隔开",
  choice: "请选一个",
  ticks: "请至少选一样",
  rule: "请选一条规则",
  rules: "请至少选一条规则",
  list: "请至少加一条",
  condition: "这个条件还没写完",
};

const amount = (value: unknown, { scale }: Measured): string => {
  if (typeof value !== "number") {
    return scale === 0 ? "要写整数，如3" : `要写数字，最多${scale}位小数`;
  }
  return value > 0 ? "这个数太大了" : "要大于0";
};

/** What to mend about a field whose value the document cannot have. */
export const problemOf = (
  { label, control }: Field,
  value: unknown,
  measured: Measured,
): string => {
  const chosen = control.as === "choice" || control.as === "ticks" || control.as.startsWith("rule");
  if ((value === undefined || value === "") && !chosen) return `请填“${label}”`;
  if (control.as === "amount") return amount(value, measured);
  if (control.as === "number" && typeof value === "number") return "这个数太大或太小";
  return PLAIN[control.as] ?? "这里还没填完";
};
