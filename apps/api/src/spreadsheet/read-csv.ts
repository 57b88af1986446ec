import { type Sheet, textSheet } from "@huzhu/domain/people/roster";
import { streamCsvRows } from "hucre/csv";
import { MOST_ROWS } from "./limits.ts";

/** `="0012"` is how people keep a spreadsheet from turning text into a number. */
const bare = (text: string): string => /^="(.*)"$/s.exec(text)?.[1] ?? text;

/** The lines up to the limit, and of what lies beyond only the first that says something. */
const linesOf = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const lines: Array<ReadonlyArray<string>> = [];
  for (const values of streamCsvRows(text)) {
    const line = values.map((value) => bare(String(value ?? "")));
    if (lines.length < MOST_ROWS) lines.push(line);
    else if (line.some((cell) => cell !== "")) return [...lines, line];
  }
  return lines;
};

/** Reads comma-, semicolon- or tab-separated text; every cell is text, exactly as written. */
export const readCsv = (text: string, name: string): Sheet => textSheet(name, linesOf(text));
