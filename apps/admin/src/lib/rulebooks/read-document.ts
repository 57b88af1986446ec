import { formatPoints, Points, Scale } from "@huzhu/domain/points";
import { Result, Schema } from "effect";
import { BLANK, type RuleFields } from "./rule-fields.ts";

/** A rulebook file as fields to look at and mend, however incomplete it is. */
export interface ReadDocument {
  readonly title: string;
  readonly source: string;
  readonly rules: ReadonlyArray<RuleFields>;
}

const Fields = Schema.Record(Schema.String, Schema.Unknown);
const Document = Schema.Struct({
  format: Schema.Literal("huzhu-rulebook-1"),
  title: Schema.optionalKey(Schema.Unknown),
  source: Schema.optionalKey(Schema.Unknown),
  scale: Schema.optionalKey(Schema.Unknown),
  rules: Schema.Array(Fields),
});
const CapFields = Schema.Array(
  Schema.Struct({ period: Schema.Literals(["day", "month", "year"]), most: Schema.Unknown }),
);

const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

const amount = (value: unknown, scale: Scale): string => {
  const points = Schema.decodeUnknownResult(Points)(value);
  return Result.isSuccess(points) ? formatPoints(points.success, scale) : text(value);
};

const kindOf = (value: unknown): RuleFields["kind"] =>
  value === "perQuantity" || value === "deduction" ? value : "fixed";

const capsOf = (value: unknown, scale: Scale): Partial<RuleFields> => {
  const caps = Schema.decodeUnknownResult(CapFields)(value);
  return Result.isFailure(caps)
    ? {}
    : Object.fromEntries(caps.success.map(({ period, most }) => [period, amount(most, scale)]));
};

const rowOf = (rule: Readonly<Record<string, unknown>>, scale: Scale): RuleFields => ({
  ...BLANK,
  code: text(rule.code),
  kind: kindOf(rule.kind),
  title: text(rule.title),
  category: text(rule.category),
  unit: text(rule.unit),
  points: amount(rule.points, scale),
  every: text(rule.every ?? 1),
  note: text(rule.note),
  ...capsOf(rule.caps, scale),
});

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/**
 * Reads a rulebook file leniently, so that what is wrong is shown beside its field instead of
 * turning the whole file away. Fails with one sentence where it is no rulebook at all.
 */
export const readDocument = (json: string): Result.Result<ReadDocument, string> => {
  const document = Schema.decodeUnknownResult(Document)(parse(json.replace(/^\ufeff/, "")));
  if (Result.isFailure(document)) {
    return Result.fail("这不是积分细则文件。请选从本系统下载的 .json 文件");
  }
  const { title, source, rules, scale } = document.success;
  const decimals = Schema.decodeUnknownResult(Scale)(scale);
  const read = Result.isSuccess(decimals) ? decimals.success : 0;
  return Result.succeed({
    title: text(title),
    source: text(source),
    rules: rules.map((rule) => rowOf(rule, read)),
  });
};
