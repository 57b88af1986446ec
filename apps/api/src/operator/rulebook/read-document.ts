import { readFile } from "node:fs/promises";
import { Rulebook } from "@huzhu/domain/rulebook";
import { Result, Schema } from "effect";
import { decodeText } from "../../spreadsheet/decode-text.ts";
import { troublesOf } from "./document-troubles.ts";
import type { Trouble } from "./trouble.ts";

const decode = Schema.decodeUnknownResult(Rulebook, {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true,
});

const whole = (wrong: string, todo: string): ReadonlyArray<Trouble> => [
  { path: "", severity: "error", wrong, todo },
];

const notJson = (error: unknown): ReadonlyArray<Trouble> => {
  const message = error instanceof Error ? error.message : "";
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line === undefined
    ? whole("不是完整的 JSON", "请看看是不是少了一截")
    : whole(`第${line}行第${column}个字不是 JSON`, "请看看前后是不是少了逗号、引号或括号");
};

/** Reads the text of a document, or tells every place in which it is none. */
export const documentIn = (text: string): Result.Result<Rulebook, ReadonlyArray<Trouble>> => {
  try {
    const read = decode(JSON.parse(text.replace(/^\uFEFF/, "")));
    return Result.mapError(read, ({ issue }) => troublesOf(issue));
  } catch (error) {
    if (error instanceof SyntaxError) return Result.fail(notJson(error));
    throw error;
  }
};

/** The document in a file, or what is wrong with it. */
export const readDocument = async (
  file: string,
): Promise<Result.Result<Rulebook, ReadonlyArray<Trouble>>> => {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return Result.fail(whole("文件打不开", "请看看路径对不对"));
  const text = decodeText(bytes);
  return text === null ? Result.fail(whole("文件里不是文字", "请用 JSON 文件")) : documentIn(text);
};
