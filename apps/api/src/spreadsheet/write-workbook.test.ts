import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read-workbook.ts";
import { type WrittenSheet, writeWorkbook } from "./write-workbook.ts";

const AT = Instant.make(Date.UTC(2026, 2, 5));

const statement: WrittenSheet = {
  name: "对账单:清水村/1组[演示]".padEnd(40, "长"),
  titles: ["积分对账单（演示）", "户号 12"],
  columns: [
    { heading: "身份证号", kind: "text", width: 22 },
    { heading: "事由", kind: "text", width: 30 },
    { heading: "积分", kind: "number", width: 8 },
  ],
  rows: [
    ["999999195603051212", '=HYPERLINK("http://example.invalid")', -3],
    ["0012", "+1", 12.5],
    ["-5", "@SUM(A1)", null],
  ],
};

describe("a written workbook", () => {
  it("reads back cell by cell, text as text and numbers as numbers", async () => {
    const file = await writeWorkbook([statement], AT);
    const { sheets } = Result.getOrThrow(await readWorkbook(file, "对账单.xlsx"));
    const text = (value: string) => ({ text: value, kind: "text" });
    expect(sheets[0]?.rows).toEqual([
      [text("积分对账单（演示）")],
      [text("户号 12")],
      [text("身份证号"), text("事由"), text("积分")],
      [
        text("999999195603051212"),
        text('=HYPERLINK("http://example.invalid")'),
        { text: "-3", kind: "number", number: -3 },
      ],
      [text("0012"), text("+1"), { text: "12.5", kind: "number", number: 12.5 }],
      [text("-5"), text("@SUM(A1)")],
    ]);
  });

  it("has no formula, keeps text as text for whoever edits it, and looks like a form", async () => {
    const { sheets } = await readXlsx(await writeWorkbook([statement], AT), { readStyles: true });
    const [sheet] = sheets;
    const cells = [...(sheet?.cells ?? new Map()).values()];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheet?.cells?.get("3,0")?.style?.numFmt).toBe("@");
    expect(sheet?.cells?.get("2,0")?.style?.font?.bold).toBe(true);
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([22, 30, 8]);
    expect(sheet?.merges?.length).toBe(2);
    expect(sheet?.freezePane?.rows).toBe(3);
  });

  it("has names of sheets that Excel allows", async () => {
    const { sheets } = await readXlsx(await writeWorkbook([statement], AT));
    expect(sheets[0]?.name).toBe("对账单 清水村 1组 演示 长长长长长长长长长长长长长长长长长");
  });

  it("is the same file for the same content", async () => {
    expect(await writeWorkbook([statement], AT)).toEqual(await writeWorkbook([statement], AT));
  });
});
