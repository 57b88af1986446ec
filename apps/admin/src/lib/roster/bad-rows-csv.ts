import type { RosterSheet } from "@huzhu/contract";
import { textOf } from "./edit-line.ts";
import type { CheckedRow } from "./filter.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** Excel takes a long number for a figure and loses its last digits; a tab before it keeps it text. */
const LONG_NUMBER = /^\d{12,}[\dXx]?$/;
const FORMULA = /^[=+\-@]/;

const safe = (text: string): string =>
  LONG_NUMBER.test(text) ? `\t${text}` : FORMULA.test(text) ? `'${text}` : text;

const cell = (text: string): string => {
  const kept = safe(text);
  return /[",\t\r\n]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
};

/** The rows under the file's own headings, with one more column that says what is wrong. */
export const badRowsCsv = (
  { columns }: Pick<RosterSheet, "columns">,
  rows: ReadonlyArray<CheckedRow>,
): string => {
  const read = columns.flatMap(({ heading, field }) => (field ? [{ heading, field }] : []));
  const head = [...read.map(({ heading }) => heading), "错在哪里", "原来的行号"];
  const body = rows.map(({ line, verdict }) => [
    ...read.map(({ field }) => textOf(line, field)),
    verdict.findings.map(({ sentence }) => sentence).join(";"),
    String(line.row),
  ]);
  return (
    BYTE_ORDER_MARK + [head, ...body].map((one) => one.map(cell).join(",") + LINE_END).join("")
  );
};
