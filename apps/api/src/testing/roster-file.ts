import type { Visitor } from "@huzhu/client/visitor";
import { checkRoster, importRoster, type RosterLine, readRoster } from "@huzhu/contract";
import { type CellValue, writeXlsx } from "hucre";
import { answered, attempt } from "./house.ts";

type Rows = ReadonlyArray<ReadonlyArray<CellValue>>;

/** A file of one sheet, as it is sent. */
export const rosterFile = async (rows: Rows, fileName = "花名册.xlsx") => {
  const bytes = await writeXlsx({
    sheets: [{ name: "花名册", rows: rows.map((row) => [...row]) }],
  });
  return { fileName, base64: Buffer.from(bytes).toString("base64") };
};

/** What a file says, row by row. */
export const linesIn = async (visitor: Visitor, rows: Rows): Promise<ReadonlyArray<RosterLine>> =>
  (await answered(visitor.call(readRoster, { body: await rosterFile(rows) }))).rows;

/** The whole way of some rows: dry run, then import of just that. */
export const takeIn = async (visitor: Visitor, rows: ReadonlyArray<RosterLine>) => {
  const check = await answered(visitor.call(checkRoster, { body: { rows } }));
  const body = { fileName: "花名册.xlsx", rows, expected: check.totals };
  return { check, ...(await answered(visitor.call(importRoster, { body, ...attempt() }))) };
};
