import { readFileSync } from "node:fs";
import {
  type CheckedRoster,
  checkRoster,
  EMPTY_REGISTER,
  findHeader,
  readRows,
  sentence,
} from "@huzhu/domain/people/roster";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read-workbook.ts";

const FOLDER = new URL("../../../../packages/domain/fixtures/rosters/", import.meta.url);
const TODAY = CalendarDate.make("2026-03-05");

const check = async (fileName: string): Promise<CheckedRoster> => {
  const { sheets } = Result.getOrThrow(
    await readWorkbook(readFileSync(new URL(fileName, FOLDER)), fileName),
  );
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  const header = Result.getOrThrow(findHeader(sheet));
  return checkRoster(readRows(sheet, header), EMPTY_REGISTER, TODAY);
};

describe.each(["qingshui-roster.xlsx", "qingshui-roster.csv"])("%s", (fileName) => {
  it("x", async () => {
    const checked = await check(fileName);
    console.log(
      JSON.stringify(checked.totals),
      checked.rows.length,
      checked.rows.flatMap((r) => r.findings.map((f) => r.quality + " " + sentence(f))).join("\n"),
    );
    expect(1).toBe(1);
  });
});
