import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRoster, importRoster, readRoster, residents } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

const fixtures = join(import.meta.dirname, "../../../../packages/domain/fixtures/rosters");
const base64 = (name: string): string => readFileSync(join(fixtures, name)).toString("base64");

/** Goal: the village's own file gets in, whatever is wrong with some of its rows. */
onEveryEngine("a roster", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const read = async (fileName: string) => {
    const cadre = await house.as("cadre");
    return answered(cadre.call(readRoster, { body: { fileName, base64: base64(fileName) } }));
  };

  it("reads the same from .xlsx and from .csv in GB18030", async () => {
    const [workbook, csv] = [await read("qingshui-roster.xlsx"), await read("qingshui-roster.csv")];
    const names = ({ rows }: typeof workbook) => rows.map(({ cells }) => cells.name?.text);
    expect(names(csv)).toEqual(names(workbook));
    expect(workbook.columns.map(({ field }) => field)).toContain("idNumber");
    expect(workbook.headerRow).toBeGreaterThan(1);
  });

  it("is checked, imported without its bad rows, and then changes nothing", async () => {
    const cadre = await house.as("cadre");
    const fileName = "qingshui-roster.xlsx";
    const { rows } = await read(fileName);
    const check = await answered(cadre.call(checkRoster, { body: { rows } }));
    expect(check.totals.new).toBeGreaterThan(40);
    expect(check.totals.bad).toBeGreaterThan(3);
    const bad = check.rows.filter(({ verdict }) => verdict === "bad");
    expect(bad.every(({ findings }) => findings.some((finding) => finding.bad))).toBe(true);

    const once = attempt();
    const body = { fileName, rows, expected: check.totals };
    const imported = await answered(cadre.call(importRoster, { body, ...once }));
    expect(imported.totals).toEqual(check.totals);
    expect(await answered(cadre.call(importRoster, { body, ...once }))).toEqual(imported);

    const again = await answered(cadre.call(checkRoster, { body: { rows } }));
    expect(again.totals).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: check.totals.new,
      bad: check.totals.bad,
    });
    const someone = rows.find(({ row }) =>
      check.rows.some((c) => c.row === row && c.verdict === "new"),
    );
    const search = someone?.cells.name?.text ?? "";
    const found = await answered(cadre.call(residents, { query: { search } }));
    expect(found.total).toBeGreaterThan(0);
  });

  it.each([
    ["an empty file", "leer.xlsx", "", "UnreadableFile"],
    [
      "no table",
      "photo.xlsx",
      Buffer.from("\u0000\u0001 not a table").toString("base64"),
      "UnreadableFile",
    ],
  ])("that is %s is told in one sentence", async (_, fileName, content, tag) => {
    const cadre = await house.as("cadre");
    const body = { fileName, base64: content };
    expect(await refused(cadre.call(readRoster, { body }))).toMatchObject({ status: 422, tag });
  });

  it("without a header is shown as it stands, so that somebody can say where it is", async () => {
    const cadre = await house.as("cadre");
    const content = Buffer.from("商品,价格\n盐,2\n").toString("base64");
    const body = { fileName: "goods.csv", base64: content };
    const sheet = await answered(cadre.call(readRoster, { body }));
    expect(sheet).toMatchObject({ headerRow: 0, rows: [], columns: [] });
    expect(sheet.problem).toBe("“goods”的前2行里找不到表头，表头要有姓名、身份证号这样的列名");
    expect(sheet.top).toEqual([
      ["商品", "价格"],
      ["盐", "2"],
    ]);
  });

  it("is read where somebody says that it is, by the columns that they name", async () => {
    const cadre = await house.as("cadre");
    const lines = "某村,,\n谁,第几户,证\n王小明,1,999999195603051212\n";
    const file = { fileName: "表.csv", base64: Buffer.from(lines).toString("base64") };
    const columns = ["name", "household", "idNumber"] as const;
    const choice = { sheet: "表", headerRow: 2, columns: null };
    const unknown = await answered(cadre.call(readRoster, { body: { ...file, choice } }));
    expect(unknown.problem).toContain("表头缺少");
    expect(unknown.columns.map(({ heading, examples }) => [heading, ...examples])).toEqual([
      ["谁", "王小明"],
      ["第几户", "1"],
      ["证", "999999195603051212"],
    ]);
    const named = { ...choice, columns };
    const sheet = await answered(cadre.call(readRoster, { body: { ...file, choice: named } }));
    expect(sheet.problem).toBeNull();
    expect(sheet.rows.map(({ row, cells }) => [row, cells.name?.text])).toEqual([[3, "王小明"]]);
  });

  it("of rows that are none is refused at the first of them", async () => {
    const body = `{"rows":[0${",0".repeat(9_999)}]}`;
    const { status, error } = await send(await house.as("cadre"), checkRoster, { body });
    expect(status).toBe(400);
    expect(error?.fields.issues).toMatchObject([{ path: "rows.0" }]);
  });

  it("of 50 MB is too large, and says how much may be", async () => {
    const cadre = await house.as("cadre");
    const body = { fileName: "huge.xlsx", base64: "A".repeat(50 * 1024 * 1024) };
    expect(await refused(cadre.call(readRoster, { body }))).toMatchObject({
      status: 413,
      tag: "TooLarge",
      sentence: "文件太大了，最多16MB",
    });
  });
});
