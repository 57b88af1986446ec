import { formatPoints, type Points, parsePoints, type Scale } from "@huzhu/domain/points";
import { type Cap, Rule } from "@huzhu/domain/rulebook";
import { Result, Schema } from "effect";

const PERIODS = ["day", "month", "year"] as const;

/** One rule as it is typed: every field is text until it is read. */
export interface RuleFields {
  code: string;
  kind: Rule["kind"];
  title: string;
  category: string;
  unit: string;
  points: string;
  every: string;
  day: string;
  month: string;
  year: string;
  note: string;
}

export type FieldProblems = Partial<Record<keyof RuleFields, string>>;

export const BLANK: RuleFields = {
  code: "",
  kind: "fixed",
  title: "",
  category: "",
  unit: "次",
  points: "",
  every: "1",
  day: "",
  month: "",
  year: "",
  note: "",
};

const LONGEST_TITLE = 80;
const LONGEST_UNIT = 8;
const LONGEST_NOTE = 400;
const MOST_EVERY = 100_000;

const codeProblem = (code: string): string | undefined => {
  if (code === "") return "请写编号";
  if (!/^[A-Za-z0-9.-]+$/.test(code)) return "编号只用字母、数字、点和横线";
  return code.length > 32 ? "编号最多32个字符" : undefined;
};

const textProblem = (text: string, most: number, missing?: string): string | undefined => {
  if (missing !== undefined && text.trim() === "") return missing;
  return text.length > most ? `最多${most}个字` : undefined;
};

const readGained = (text: string, scale: Scale): Result.Result<Points, string> => {
  const points = parsePoints(text, scale);
  if (Result.isFailure(points)) {
    if (text.trim() === "") return Result.fail("请写分值");
    const whole = scale === 0 ? "要写整数，如3" : `要写数字，最多${scale}位小数`;
    return Result.fail(whole);
  }
  return points.success > 0 ? Result.succeed(points.success) : Result.fail("要大于0");
};

const everyProblem = (text: string): string | undefined => {
  const every = Number(text);
  return Number.isInteger(every) && every >= 1 && every <= MOST_EVERY ? undefined : "要写整数，如2";
};

const problemsOf = (fields: RuleFields, scale: Scale): FieldProblems => {
  const points = readGained(fields.points, scale);
  const found: Record<string, string | undefined> = {
    code: codeProblem(fields.code.trim()),
    title: textProblem(fields.title, LONGEST_TITLE, "请写做什么事"),
    category: textProblem(fields.category, LONGEST_TITLE),
    unit: textProblem(fields.unit, LONGEST_UNIT, "请写单位"),
    points: Result.isFailure(points) ? points.failure : undefined,
    every: fields.kind === "perQuantity" ? everyProblem(fields.every.trim()) : undefined,
    note: textProblem(fields.note, LONGEST_NOTE),
  };
  for (const period of PERIODS) {
    const cap = readGained(fields[period], scale);
    if (fields[period].trim() !== "" && Result.isFailure(cap)) found[period] = cap.failure;
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
};

const capsOf = (fields: RuleFields, scale: Scale): ReadonlyArray<Cap> =>
  PERIODS.flatMap((period) => {
    const most = readGained(fields[period], scale);
    return Result.isSuccess(most) ? [{ period, most: most.success }] : [];
  });

/** Reads a typed line as a rule, or says for each field what to mend. */
export const readRule = (fields: RuleFields, scale: Scale): Result.Result<Rule, FieldProblems> => {
  const problems = problemsOf(fields, scale);
  const points = readGained(fields.points, scale);
  if (Object.keys(problems).length > 0 || Result.isFailure(points)) return Result.fail(problems);
  const { kind, category, note } = fields;
  return Result.succeed(
    Schema.decodeUnknownSync(Rule)({
      kind,
      code: fields.code.trim(),
      title: fields.title.trim(),
      ...(category.trim() === "" ? {} : { category: category.trim() }),
      unit: fields.unit.trim(),
      points: points.success,
      ...(kind === "perQuantity" ? { every: Number(fields.every) } : {}),
      caps: capsOf(fields, scale),
      ...(note.trim() === "" ? {} : { note: note.trim() }),
    }),
  );
};

/** A rule as somebody would have typed it. */
export const fieldsOf = (rule: Rule, scale: Scale): RuleFields => {
  const cap = (period: Cap["period"]): string => {
    const most = rule.caps.find((one) => one.period === period)?.most;
    return most === undefined ? "" : formatPoints(most, scale);
  };
  return {
    code: rule.code,
    kind: rule.kind,
    title: rule.title,
    category: rule.category ?? "",
    unit: rule.unit,
    points: "points" in rule ? formatPoints(rule.points, scale) : "",
    every: rule.kind === "perQuantity" ? String(rule.every) : "1",
    day: cap("day"),
    month: cap("month"),
    year: cap("year"),
    note: rule.note ?? "",
  };
};
