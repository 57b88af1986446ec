import { makeClient } from "@huzhu/client";
import {
  checkRoster,
  importRoster,
  type RosterLine,
  readRoster,
  UnreadableFile,
} from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { checkLines, SHEET } from "../../testing/roster.ts";
import { RosterImport } from "./roster-import.svelte.ts";

const SENTENCE = "身份证号要18位，这里只有14位";
const file = new File(["姓名"], "花名册.csv");

const importing = () => {
  const imported: ReadonlyArray<RosterLine>[] = [];
  const server = new FakeServer()
    .on(readRoster, () => Result.succeed(SHEET))
    .on(checkRoster, ({ body }) => Result.succeed(checkLines(body.rows)))
    .on(importRoster, ({ body }) => {
      imported.push(body.rows);
      return Result.succeed(checkLines(body.rows));
    });
  const page = new RosterImport({ client: makeClient({ fetch: server.fetch }) });
  return { page, server, imported };
};

const rowsOn = (page: RosterImport) => page.onPage.map(({ line }) => line.row);

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

  it("opens the check on the bad rows", async () => {
    const { page } = importing();
    await page.choose(file);
    await page.checkAll();
    expect(page.step).toBe("check");
    expect(page.counts).toEqual({ all: 3, bad: 1, doubtful: 1, new: 2, changed: 0, unchanged: 0 });
    expect(rowsOn(page)).toEqual([5]);
  });

  it("keeps a mended row in sight until another filter is chosen", async () => {
    const { page } = importing();
    await page.choose(file);
    await page.checkAll();
    await page.edit(5, "idNumber", "530102194105121222");
    expect(page.counts?.bad).toBe(0);
    expect(rowsOn(page)).toEqual([5]);
    expect(page.onPage[0]?.verdict.verdict).toBe("new");
    page.show("bad");
    expect(rowsOn(page)).toEqual([]);
  });

  it.each([
    { name: "what is to be looked at", filter: "doubtful", rows: [6] },
    { name: "what is new", filter: "new", rows: [4, 6] },
    { name: "everything", filter: "all", rows: [4, 5, 6] },
  ] as const)("shows $name", async ({ filter, rows }) => {
    const { page } = importing();
    await page.choose(file);
    await page.checkAll();
    page.show(filter);
    expect(rowsOn(page)).toEqual(rows);
  });

  it("imports all rows as one batch, and shows what stayed out", async () => {
    const { page, imported } = importing();
    await page.choose(file);
    await page.checkAll();
    await page.importGood();
    expect(imported).toHaveLength(1);
    expect(imported[0]).toHaveLength(3);
    expect(page.step).toBe("done");
    expect(rowsOn(page)).toEqual([5]);
  });

  it("hands the bad rows back under their own headings", async () => {
    const { page } = importing();
    await page.choose(file);
    await page.checkAll();
    const headings = ["户号", "姓名", "证件号码", "错在哪里", "原来的行号"].join();
    const row = ["001", "李秀英", '"\t53010219410512"', SENTENCE, "5"].join();
    expect(page.badRows()).toBe(`\uFEFF${headings}\r\n${row}\r\n`);
  });
});
