import { readRoster as endpoint, type RosterSheet, UnreadableFile } from "@huzhu/contract";
import { type Grid, headingOf, readSheet, type Sheet } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { MOST_PEOPLE } from "../spreadsheet/limits.ts";
import type { Located } from "./locate.ts";
import { readFile } from "./read-file.ts";

const EXAMPLES = 3;
const EXAMPLES_AMONG = 40;
const TOP_ROWS = 15;
const TOP_COLUMNS = 30;
const LONGEST = 60;

const shown = (text: string | undefined): string => (text ?? "").trim().slice(0, LONGEST);

const columnsOf = ({ sheet, header }: Located): RosterSheet["columns"] => {
  const below = sheet.rows.slice(header.row, header.row + EXAMPLES_AMONG);
  return header.columns.map((field, column) => ({
    heading: headingOf(sheet, header.row - 1, column),
    field,
    examples: below
      .map((cells) => shown(cells[column]?.text))
      .filter((text) => text !== "")
      .slice(0, EXAMPLES),
  }));
};

const topOf = ({ rows }: Sheet): RosterSheet["top"] =>
  rows.slice(0, TOP_ROWS).map((row) => row.slice(0, TOP_COLUMNS).map(({ text }) => shown(text)));

const sheetsOf = ({ sheets }: Grid): RosterSheet["sheets"] =>
  sheets.map(({ name, rows, hidden = false }) => ({ name, rows: rows.length, hidden }));

export const read = staffQuery(endpoint, async ({ request }) => {
  const file = await readFile(request.body);
  if (Result.isFailure(file)) return Result.fail(file.failure);
  const { grid, at } = file.success;
  const { sheet, header, problem } = at;
  const { rows, passed } = problem === null ? readSheet(sheet, header) : { rows: [], passed: [] };
  if (rows.length > MOST_PEOPLE) {
    return Result.fail(new UnreadableFile({ because: "too-many-rows" }));
  }
  return Result.succeed({
    sheets: sheetsOf(grid),
    sheet: sheet.name,
    headerRow: header.row,
    columns: columnsOf(at),
    top: topOf(sheet),
    problem,
    passed: passed.map(({ row, text }) => ({ row, text: shown(text) })),
    rows,
  });
});
