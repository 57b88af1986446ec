import { type Sheet, textSheet } from "@huzhu/domain/people/roster";
import { parseCsv } from "hucre/csv";

/** `="0012"` is how people keep a spreadsheet from turning text into a number. */
const bare = (text: string): string => /^="(.*)"$/s.exec(text)?.[1] ?? text;

/** Reads comma-, semicolon- or tab-separated text; every cell is text, exactly as written. */
export const readCsv = (text: string, name: string): Sheet =>
  textSheet(
    name,
    parseCsv(text).map((line) => line.map((value) => bare(String(value ?? "")))),
  );
