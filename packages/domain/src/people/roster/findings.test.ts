import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import { AGAINST_REGISTER } from "./cases/against-register.ts";
import { GOOD, HEADER, type RosterCase } from "./cases/demo-roster.ts";
import { ROW_BY_ITSELF } from "./cases/row-by-itself.ts";
import { ROWS_OF_ONE_FILE } from "./cases/rows-of-one-file.ts";
import {
  type Cell,
  checkRoster,
  EMPTY_REGISTER,
  findHeader,
  Problem,
  readRows,
  type Sheet,
  sentence,
  textSheet,
} from "./index.ts";

const TODAY = CalendarDate.make("2026-03-05");

const check = (sheet: Sheet, register = EMPTY_REGISTER) =>
  checkRoster(readRows(sheet, Result.getOrThrow(findHeader(sheet))), register, TODAY).rows;

const checkCase = ({ lines, register }: RosterCase) => check(textSheet("花名册", lines), register);

describe.each([
  ["a row by itself", ROW_BY_ITSELF],
  ["rows of one file", ROWS_OF_ONE_FILE],
  ["a file and the register", AGAINST_REGISTER],
])("%s", (_, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const rows = checkCase(each);
    const told = rows.flatMap(({ findings }) => findings.map(sentence));
    expect([...rows.map(({ row, quality }) => `${row} ${quality}`), ...told]).toEqual(
      each.expected,
    );
  });
});

it("an ID that the spreadsheet stored as a number is refused with the way to mend it", () => {
  const sheet = textSheet("花名册", [HEADER, GOOD]);
  const damaged: Cell = { text: "999999195603051000", kind: "number", number: 999999195603051000 };
  const rows = sheet.rows.map((cells, at) => (at === 1 ? cells.with(4, damaged) : cells));
  expect(check({ ...sheet, rows }).flatMap(({ findings }) => findings.map(sentence))).toEqual([
    "第2行 身份证号被表格存成了数字999999195603051000，后几位已丢失，请先把这一列设成文本格式，再重新填写",
  ]);
});

it("a row that the spreadsheet hides is read, and says so", () => {
  const sheet: Sheet = { ...textSheet("花名册", [HEADER, GOOD]), hiddenRows: [2] };
  expect(check(sheet).map(({ quality, findings }) => [quality, ...findings.map(sentence)])).toEqual(
    [["fixable", "第2行 这一行在表里是隐藏的，也读进来了，请看要不要"]],
  );
});

it("every problem there is stands in a case above", () => {
  const findings = [...ROW_BY_ITSELF, ...ROWS_OF_ONE_FILE, ...AGAINST_REGISTER].flatMap((each) =>
    checkCase(each).flatMap((row) => row.findings),
  );
  const told = new Set([...findings.map(({ problem }) => problem._tag), "RowHidden"]);
  const all = Object.keys(Problem.pipe(Schema.toTaggedUnion("_tag")).cases);
  expect([...told].sort()).toEqual(all.sort());
});
