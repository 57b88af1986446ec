import { Scale } from "@huzhu/domain/points";
import { Result, Schema } from "effect";
import { rescaled } from "./shape/rescale.ts";
import { DOCUMENT } from "./shape/section-fields.ts";
import { isTree, type Tree } from "./shape/shape.ts";

const FORMATS: ReadonlyArray<unknown> = ["huzhu-rulebook-1", "huzhu-rulebook-2"];

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
};

/**
 * Reads a rulebook file as it is, so that what is wrong is shown beside its field instead of turning
 * the whole file away; amounts are put into the village's decimals. Fails with one sentence where it
 * is no rulebook at all.
 */
export const readDocument = (json: string, scale: Scale): Result.Result<Tree, string> => {
  const document = parse(json);
  const { format, rules, scale: own } = isTree(document) ? document : {};
  if (!isTree(document) || !FORMATS.includes(format) || !Array.isArray(rules)) {
    return Result.fail("这不是积分细则文件。请选从本系统下载的 .json 文件");
  }
  const from = Result.getOrElse(Schema.decodeUnknownResult(Scale)(own), () => 0 as const);
  const lines = rules.filter(isTree).map((rule) => ({ unit: "次", caps: [], ...rule }));
  return Result.succeed(rescaled(DOCUMENT, { ...document, rules: lines }, { from, to: scale }));
};
