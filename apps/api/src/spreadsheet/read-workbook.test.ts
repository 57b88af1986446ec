import { readFileSync } from "node:fs";
import { UnreadableFile } from "@huzhu/contract";
import { Result } from "effect";
import { type CellValue, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import { readWorkbook } from "./read-workbook.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const xlsx = (rows: Array<Array<CellValue>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "花名册", rows }] });

/** 演示,中文 in GB18030, which no encoder of ours writes. */
const GB18030 = Uint8Array.of(0xd1, 0xdd, 0xca, 0xbe, 0x2c, 0xd6, 0xd0, 0xce, 0xc4);

const texts = async (file: Uint8Array, name = "花名册.csv") => {
  const { sheets } = Result.getOrThrow(await readWorkbook(file, name));
  return sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.map(({ text }) => text))]);
};

describe("an .xlsx file", () => {
  it("keeps the kind of every cell", async () => {
    const number = Number("999999195603051212");
    const file = await xlsx([
      ["999999195603051212", number, new Date(Date.UTC(1956, 2, 5)), 12.5, true, null],
    ]);
    const { sheets } = Result.getOrThrow(await readWorkbook(file, "花名册.xlsx"));
    expect(sheets[0]?.rows).toEqual([
      [
        { text: "999999195603051212", kind: "text" },
        { text: "999999195603051300", kind: "number", number },
        { text: "1956-03-05", kind: "date" },
        { text: "12.5", kind: "number", number: 12.5 },
        { text: "是", kind: "text" },
      ],
    ]);
  });

  it("keeps its row numbers over merged titles and empty rows, and ends with its last cell", async () => {
    const file = await writeXlsx({
      sheets: [
        { name: "空", rows: [] },
        {
          name: "一组",
          rows: [["标题", null, null], [], ["姓名", "组"], [], ["王小明", ""], ["", ""]],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        },
      ],
    });
    expect(await texts(file)).toEqual([["一组", [["标题"], [], ["姓名", "组"], [], ["王小明"]]]]);
  });
});

it("an .xls file of Excel 97 is read too", async () => {
  // Written once with SheetJS 0.18.5: a title, an empty row, a date, an identity number as a number.
  const file = readFileSync(new URL("fixtures/excel-97.xls", import.meta.url));
  expect(await texts(file)).toEqual([
    [
      "花名册",
      [
        ["演示花名册"],
        [],
        ["姓名", "身份证号", "出生日期", "组"],
        ["王小明", "999999195603051212", "1956-03-05", "1组"],
        ["李大山", "999999196001011200", "", "2"],
      ],
    ],
  ]);
});

it("an .xls file says which rows and sheets it does not show", async () => {
  const file = readFileSync(new URL("../roster/corpus/files/hidden-97.xls", import.meta.url));
  const { sheets } = Result.getOrThrow(await readWorkbook(file, "花名册.xls"));
  expect(sheets.map(({ name, hidden, hiddenRows }) => [name, hidden, hiddenRows])).toEqual([
    ["封面", true, []],
    ["花名册", false, [3]],
  ]);
});

it("an .xls file of Excel 95 is refused", async () => {
  const file = readFileSync(new URL("../roster/corpus/files/excel-95.xls", import.meta.url));
  const refused = Result.fail(new UnreadableFile({ because: "format" }));
  expect(await readWorkbook(file, "旧.xls")).toEqual(refused);
});

describe("text is a table", () => {
  it.each<[string, Uint8Array, ReadonlyArray<ReadonlyArray<string>>]>([
    [
      "in UTF-8",
      bytes("姓名,组\r\n王小明,1"),
      [
        ["姓名", "组"],
        ["王小明", "1"],
      ],
    ],
    ["in UTF-8 with a mark in front", bytes("\ufeff姓名,组"), [["姓名", "组"]]],
    ["in GB18030", GB18030, [["演示", "中文"]]],
    ["in UTF-16", new Uint8Array(Buffer.from("\ufeff姓名\t组", "utf16le")), [["姓名", "组"]]],
    ["with quoted cells", bytes('a,"b,\n""c"""\n'), [["a", 'b,\n"c"']]],
    [
      "with tabs",
      bytes("姓名\t组\n王小明\t1\n"),
      [
        ["姓名", "组"],
        ["王小明", "1"],
      ],
    ],
    ["with empty lines", bytes("标题\n\n姓名,组\n"), [["标题"], [], ["姓名", "组"]]],
    ["with numbers guarded as formulas", bytes('="0012",=1+1\n'), [["0012", "=1+1"]]],
  ])("%s", async (_, file, rows) => {
    expect(await texts(file)).toEqual([["花名册", rows]]);
  });
});

const flooding = async (size: number): Promise<Uint8Array> => {
  const file = await xlsx([["姓名"]]);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = view.getUint32(file.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return file;
};

/** A harmless directory in front, and behind it one that only readers of ZIP64 follow. */
const pointingElsewhere = async (): Promise<Uint8Array> => {
  const file = Buffer.from(await xlsx([["姓名"]]));
  const end = file.subarray(-22);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(file.length - end.length), 8);
  const hiding = Buffer.from(end);
  hiding.writeUInt32LE(0xffffffff, 12);
  return Buffer.concat([file.subarray(0, -end.length), record, locator, hiding]);
};

describe("a file is refused", () => {
  it.each<[string, UnreadableFile["because"], () => Uint8Array | Promise<Uint8Array>]>([
    ["without a byte", "empty", () => new Uint8Array()],
    ["without a cell", "empty", () => xlsx([[null, ""], []])],
    ["of blank lines", "empty", () => bytes("\n\n")],
    ["that is a web page by the name of .xls", "format", () => bytes("\n<html><table>")],
    ["that is no text", "format", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff)],
    ["that is a broken zip", "format", async () => (await xlsx([["姓名"]])).slice(0, 900)],
    ["that is a zip of something else", "format", () => bytes("PK\u0003\u0004".padEnd(99))],
    ["that would unpack to gigabytes", "format", () => flooding(0xfffffff0)],
    ["that hides what it unpacks to", "format", () => flooding(0)],
    [
      "with a password",
      "encrypted",
      () =>
        writeXlsx({
          sheets: [{ name: "a", rows: [["b"]] }],
          encryption: { password: "demo", spinCount: 1000 },
        }),
    ],
    ["whose directory stands elsewhere", "format", pointingElsewhere],
    ["of millions of blank lines", "empty", () => bytes("\n".repeat(4_000_000))],
    ["with a far line below", "too-many-rows", () => bytes(`${"\n".repeat(MOST_ROWS + 5)}a`)],
    ["with a row too many", "too-many-rows", () => bytes("a\n".repeat(MOST_ROWS + 1))],
    [
      "with a far cell below",
      "too-many-rows",
      () => xlsx(Array.from({ length: MOST_ROWS + 1 }, (_, row) => (row < MOST_ROWS ? [] : ["a"]))),
    ],
    ["with a column too many", "too-many-columns", () => xlsx([[...Array(MOST_COLUMNS), "a"]])],
  ])("%s", async (_, because, file) => {
    expect(await readWorkbook(await file(), "花名册.xls")).toEqual(
      Result.fail(new UnreadableFile({ because })),
    );
  });

  it("only beyond the limits", async () => {
    const rows = Result.getOrThrow(await readWorkbook(bytes("a\n".repeat(MOST_ROWS)), "a.csv"));
    expect(rows.sheets[0]?.rows.length).toBe(MOST_ROWS);
  });
});
