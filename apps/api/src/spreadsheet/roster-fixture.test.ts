import { readFileSync } from "node:fs";
import { CardId, HamletId, HouseholdId, ResidentId } from "@huzhu/domain/people";
import {
  applyImport,
  checkRoster,
  EMPTY_REGISTER,
  findHeader,
  isNothing,
  planImport,
  readRows,
  sentence,
} from "@huzhu/domain/people/roster";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read-workbook.ts";

const FOLDER = new URL("../../../../packages/domain/fixtures/rosters/", import.meta.url);
const TODAY = CalendarDate.make("2026-03-05");

const rowsOf = async (fileName: string) => {
  const file = readFileSync(new URL(fileName, FOLDER));
  const { sheets } = Result.getOrThrow(await readWorkbook(file, fileName));
  return sheets.flatMap((sheet) => readRows(sheet, Result.getOrThrow(findHeader(sheet))));
};

const counting = () => {
  let count = 0;
  const next = () => `demo-${++count}`;
  return {
    hamlet: () => HamletId.make(next()),
    household: () => HouseholdId.make(next()),
    resident: () => ResidentId.make(next()),
    card: () => CardId.make(next()),
  };
};

/** The whole way of a file: from its bytes to what a cadre reads and what the village then has. */
describe.each([
  ["qingshui-roster.xlsx", "999999198510100000"],
  ["qingshui-roster.csv", "9.99999E+17"],
])("%s", (fileName, damagedId) => {
  it("is told row by row", async () => {
    const { rows, totals } = checkRoster(await rowsOf(fileName), EMPTY_REGISTER, TODAY);
    expect(
      rows.flatMap((row) => row.findings.map((f) => `${row.quality}: ${sentence(f)}`)),
    ).toEqual([
      "bad: 第7行 身份证号第18位应为8，填的是5，请核对原证件",
      `bad: 第12行 身份证号被表格存成了数字${damagedId}，后几位已丢失，请先把这一列设成文本格式，再重新填写`,
      "fixable: 第16行 没有写出生日期，已按身份证号填为1975年8月14日",
      "fixable: 第19行 没有写性别，已按身份证号填为女",
      "fixable: 第21行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
      "bad: 第26行 身份证号里的出生日期1999年2月30日不存在，请核对原证件",
      "bad: 第30行 性别写的是男，身份证号上是女，请核对原证件",
      "bad: 第35行 身份证号与第36行相同，请核对是哪一行填错",
      "bad: 第36行 没有写出生日期，已按身份证号填为1961年9月3日",
      "bad: 第36行 身份证号与第35行相同，请核对是哪一行填错",
      "fixable: 第45行 与户主关系“干女儿”不认识，先不改，新增的记为“其他”",
      "fixable: 第47行 电话“1000000”不像手机号或座机号，先不记",
      "bad: 第57行 姓名里有“2”，姓名只能写汉字和“·”",
    ]);
    expect(rows.filter(({ quality }) => quality === "good").length).toBe(44);
    expect(totals).toEqual({
      new: 49,
      changed: 0,
      unchanged: 0,
      bad: 7,
      left: 0,
      householdsNew: 15,
      hamletsNew: 2,
    });
  });

  it("reads what is written in other ways: full-width digits, a small x, blanks, half a date", async () => {
    const { rows } = checkRoster(await rowsOf(fileName), EMPTY_REGISTER, TODAY);
    const people = new Map(rows.map(({ row, person }) => [row, person]));
    expect(people.get(5)?.idNumber).toBe("999999195309300046");
    expect(people.get(6)?.idNumber).toBe("99999919760208007X");
    expect(people.get(34)?.birthDate).toBe("1980-02-14");
    expect(people.get(38)?.name).toBe("王伟");
  });

  it("fills a village, and a second time changes nothing", async () => {
    const rosterRows = await rowsOf(fileName);
    const plan = planImport(
      checkRoster(rosterRows, EMPTY_REGISTER, TODAY),
      EMPTY_REGISTER,
      counting(),
    );
    const village = applyImport(EMPTY_REGISTER, plan);
    const heads = village.households.map(({ number, head }) => [
      number,
      village.residents.find(({ id }) => id === head)?.name,
    ]);
    expect(heads.slice(0, 4)).toEqual([
      ["1", "王大山"],
      ["2", "王秀英"],
      ["3", "杨光明"],
      ["4", "欧阳德福"],
    ]);
    const again = checkRoster(rosterRows, village, TODAY);
    expect(again.totals).toMatchObject({ new: 0, changed: 0, unchanged: 49, bad: 7 });
    expect(isNothing(planImport(again, village, counting()))).toBe(true);
  });
});
