import { streamCsvRows } from "hucre/csv";
import { COLUMNS } from "./claim-line.ts";
import { nearest } from "./nearest.ts";

const FACT = "fact.";

const split = (text: string): ReadonlyArray<string> => text.split("|").map((part) => part.trim());

/** A number as a number; anything else stays what it is, so that it can be told. */
const number = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** What a cell says, where its column is no plain text. */
const READ: Readonly<Record<string, (text: string) => unknown>> = {
  quantity: number,
  before: number,
  given: number,
  groups: split,
  shown: split,
  marks: (text) => text.split("/").map(split),
};

const factOf = (text: string): unknown =>
  text === "true" || text === "false" ? text === "true" : number(text);

/** A row as the object that a line of JSON would have; empty cells say nothing. */
const objectOf = (header: ReadonlyArray<string>, cells: ReadonlyArray<string>) => {
  const line: Record<string, unknown> = {};
  const facts: Record<string, unknown> = {};
  for (const [nth, text] of cells.entries()) {
    const name = header[nth] ?? "";
    if (text === "") continue;
    if (name.startsWith(FACT)) facts[name.slice(FACT.length)] = factOf(text);
    else line[name] = READ[name]?.(text) ?? text;
  }
  return Object.keys(facts).length > 0 ? { ...line, facts } : line;
};

const strange = (header: ReadonlyArray<string>): string | undefined => {
  const name = header.find((one) => !COLUMNS.includes(one) && !one.startsWith(FACT));
  if (name === undefined) return undefined;
  const meant = nearest(name, COLUMNS);
  return `没有“${name}”这一列，${meant ? `是不是“${meant}”？` : ""}可以有 ${COLUMNS.join("、")}、${FACT}名称`;
};

/** A row of a table with the line on which it begins, or what is wrong with the whole table. */
export type CsvClaim =
  | { readonly line: number; readonly claim: unknown }
  | { readonly line: number; readonly reason: string };

/** The claims of a table: a header, and below it a claim in each row that says anything. */
export function* claimsOfTable(text: string): Generator<CsvClaim> {
  let header: ReadonlyArray<string> | undefined;
  let line = 1;
  for (const row of streamCsvRows(text)) {
    const cells = row.map((value) => String(value ?? "").trim());
    const from = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    if (cells.every((cell) => cell === "")) continue;
    if (header) {
      yield { line: from, claim: objectOf(header, cells) };
      continue;
    }
    header = cells;
    const reason = strange(header);
    if (reason === undefined) continue;
    yield { line: from, reason };
    return;
  }
}
