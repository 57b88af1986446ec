import { makeClient } from "@huzhu/client";
import {
  checkRoster,
  importRoster,
  type RosterChoice,
  type RosterLine,
  readRoster,
  returnRoster,
  UnreadableFile,
} from "@huzhu/contract";
import { RegisterMoved } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { checkLines, HEADLESS, importLines, SHEET } from "../../testing/roster.ts";
import { RosterImport } from "./roster-import.svelte.ts";

const file = new File(["姓名"], "花名册.csv");

const importing = () => {
  const imported: ReadonlyArray<RosterLine>[] = [];
  const choices: Array<RosterChoice | undefined> = [];
  const server = new FakeServer()
    .on(readRoster, ({ body }) => {
      choices.push(body.choice);
      return Result.succeed(SHEET);
    })
    .on(checkRoster, ({ body }) => Result.succeed(checkLines(body.rows)))
    .on(importRoster, ({ body }) => {
      imported.push(body.rows);
      return Result.succeed(importLines(body.rows));
    });
  const page = new RosterImport({ client: makeClient({ fetch: server.fetch }) });
  return { page, server, imported, choices };
};

const rowsOn = (page: RosterImport) => page.onPage.map(({ line }) => line.row);

const checked = async () => {
  const all = importing();
  await all.page.choose(file);
  await all.page.checkAll();
  return all;
};

describe("importing a roster", () => {
  it("reads the file and shows its columns first", async () => {
    const { page } = importing();
    await page.choose(file);
    expect(page.step).toBe("columns");
    expect(page.fields).toEqual(["household", "name", "idNumber"]);
  });

  it("stays where it is when the file cannot be read, and says why", async () => {
    const { page, server } = importing();
    server.on(readRoster, () => Result.fail(new UnreadableFile({ because: "empty" })));
    await page.choose(file);
    expect(page.step).toBe("choose");
    expect(page.reading.sentence).toBe("这个文件是空的");
  });

  it("does not send a file that is too large", async () => {
    const { page, server } = importing();
    await page.choose(new File([new Uint8Array(13 * 1024 * 1024)], "大.xlsx"));
    expect(page.problem).toBe("文件太大了，最多12MB");
    expect(server.requests).toEqual([]);
  });

  it("shows a sheet without a header too, so that somebody can say where it is", async () => {
    const { page, server } = importing();
    server.on(readRoster, () => Result.succeed(HEADLESS));
    await page.choose(file);
    expect([page.step, page.sheet?.problem]).toEqual(["columns", HEADLESS.problem]);
    expect(page.lines).toEqual([]);
  });

  it("reads the file again with what somebody corrects: sheet, header, one column", async () => {
    const { page, choices } = importing();
    await page.choose(file);
    await page.chooseSheet("说明");
    await page.chooseHeader(2);
    await page.chooseColumn(3, "name");
    expect(choices).toEqual([
      undefined,
      { sheet: "说明", headerRow: null, columns: null },
      { sheet: "花名册", headerRow: 2, columns: null },
      { sheet: "花名册", headerRow: 3, columns: ["household", null, "idNumber", "name"] },
    ]);
  });

  it("leaves out the hidden rows where somebody says so", async () => {
    const { page } = importing();
    await page.choose(file);
    expect([page.hidden, page.lines.length]).toEqual([1, 3]);
    page.keepHidden(false);
    expect(page.lines.map(({ row }) => row)).toEqual([4, 5]);
  });

  it("opens the check on the bad rows", async () => {
    const { page } = await checked();
    expect(page.step).toBe("rows");
    expect(page.counts).toMatchObject({ all: 3, bad: 1, fixable: 1, good: 1 });
    expect(rowsOn(page)).toEqual([5]);
  });

  it("keeps a mended row in sight until another filter is chosen", async () => {
    const { page } = await checked();
    await page.edit(5, "idNumber", "530102194105121222");
    expect(page.counts?.bad).toBe(0);
    expect(rowsOn(page)).toEqual([5]);
    expect(page.onPage[0]?.verdict.verdict).toBe("new");
    page.show("bad");
    expect(rowsOn(page)).toEqual([]);
  });

  it.each([
    { name: "what is to be looked at", filter: "fixable", rows: [6] },
    { name: "what is good", filter: "good", rows: [4] },
    { name: "what is new", filter: "new", rows: [4] },
    { name: "what changes", filter: "changed", rows: [6] },
    { name: "everything", filter: "all", rows: [4, 5, 6] },
  ] as const)("shows $name", async ({ filter, rows }) => {
    const { page } = await checked();
    page.show(filter);
    expect(rowsOn(page)).toEqual(rows);
  });

  it("tries out what would change, and goes back to mend more", async () => {
    const { page } = await checked();
    page.tryOut();
    expect([page.step, page.filter, rowsOn(page)]).toEqual(["dry", "new", [4]]);
    expect(page.counts).toMatchObject({ new: 1, changed: 1, unchanged: 0, left: 1 });
    page.backTo("rows");
    expect([page.step, page.filter]).toEqual(["rows", "bad"]);
  });

  it("imports all rows as one batch, and shows what stayed out", async () => {
    const { page, imported } = await checked();
    page.tryOut();
    await page.importGood();
    expect(imported).toHaveLength(1);
    expect(imported[0]).toHaveLength(3);
    expect([page.step, page.result?.id]).toEqual(["done", "import-1"]);
    expect(rowsOn(page)).toEqual([5]);
  });

  it("checks again where the register has moved since, and imports nothing", async () => {
    const { page, server } = await checked();
    server.on(importRoster, () => Result.fail(new RegisterMoved()));
    page.tryOut();
    await page.importGood();
    expect(page.step).toBe("dry");
    expect(page.importing.sentence).toContain("请再看一遍");
    expect(server.requests.slice(-2)).toEqual(["POST /api/rosters", "POST /api/rosters/check"]);
  });

  it("sends the bad rows with what is wrong, to get them back as the same file", async () => {
    const { page, server } = await checked();
    const told: unknown[] = [];
    server.on(returnRoster, ({ body }) => {
      told.push(...body.rows.map(({ row, said }) => [row, ...said]));
      return Result.succeed({ fileName: "花名册-要改的行.xlsx", base64: "" });
    });
    await page.returning.send(page.bad);
    expect(told).toEqual([[5, "第5行 身份证号应为18位，现在是14位，请核对原证件"]]);
  });
});
