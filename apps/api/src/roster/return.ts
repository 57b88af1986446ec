import { returnRoster as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { writeReturned } from "../spreadsheet/write-returned.ts";
import { readFile } from "./read-file.ts";
import { returnedRows } from "./returned-rows.ts";

export const returnRoster = staffQuery(endpoint, async ({ request, now }) => {
  const { rows, ...file } = request.body;
  const read = await readFile(file);
  if (Result.isFailure(read)) return Result.fail(read.failure);
  const { sheet, header } = read.success.at;
  const bytes = await writeReturned(sheet, header, returnedRows(sheet, header, rows), now);
  const fileName = `${file.fileName.replace(/\.[^.]*$/, "")}-要改的行.xlsx`;
  return Result.succeed({ fileName, base64: Buffer.from(bytes).toString("base64") });
});
