import { readRoster as endpoint, UnreadableFile } from "@huzhu/contract";
import {
  findHeader,
  type Grid,
  type Header,
  type HeaderRefusal,
  readRows,
  type Sheet,
} from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";

const columnsOf = (sheet: Sheet, { row, columns }: Header) =>
  columns.map((field, column) => ({
    heading: sheet.rows[row - 1]?.[column]?.text.trim() ?? "",
    field,
  }));

type Found = Result.Result<{ readonly sheet: Sheet; readonly header: Header }, HeaderRefusal>;

/** The first sheet that has the header of a roster; where none has, what its first one lacks. */
const rosterIn = ({ sheets }: Grid): Found | undefined => {
  const headers = sheets.map(
    (sheet): Found => Result.map(findHeader(sheet), (header) => ({ sheet, header })),
  );
  return headers.find(Result.isSuccess) ?? headers[0];
};

export const read = staffQuery(endpoint, async ({ request }) => {
  const { fileName, base64 } = request.body;
  const grid = await readWorkbook(Buffer.from(base64, "base64"), fileName);
  if (Result.isFailure(grid)) return Result.fail(grid.failure);
  const found = rosterIn(grid.success);
  if (!found) return Result.fail(new UnreadableFile({ because: "empty" }));
  return Result.map(found, ({ sheet, header }) => ({
    sheet: sheet.name,
    headerRow: header.row,
    columns: columnsOf(sheet, header),
    rows: readRows(sheet, header),
  }));
});
