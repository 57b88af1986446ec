import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Checker } from "./checker.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const WHO = "王大山";
const DEED = "参与公路养护";
const PASSWORD = "qingshui-2026";

const folder = mkdtempSync(join(tmpdir(), "huzhu-chain-"));
let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("empty"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A published rulebook, with two checks and three days on the board. */
const withBoard = (): string => {
  const fixtures = join(import.meta.dirname, "../../../packages/domain/fixtures/rulebooks");
  const document: object = JSON.parse(readFileSync(join(fixtures, "cq-yunpin.json"), "utf8"));
  const file = join(folder, "with-board.json");
  const checks = [{ title: "初审" }, { title: "复核" }];
  const procedure = { checks, notice: { days: 3, working: false } };
  writeFileSync(file, JSON.stringify({ ...document, format: "huzhu-rulebook-2", procedure }));
  return file;
};

/** Goal: what a village quarrels about, settled in the open before anything counts. */
it("walks a claim its whole way, with a return, an objection and an erratum", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const cadre = new Checker(page, server.origin);
  const as = async (login: string, password = PASSWORD) => {
    await cadre.logOut();
    await cadre.logIn(login, password);
  };
  await cadre.logIn("admin", server.password);
  for (const [name, login] of Object.entries({ 田会计: "tian", 米委员: "mi", 周委员: "zhou" })) {
    await cadre.addStaff(name, login, PASSWORD);
  }
  await cadre.importRoster("qingshui-roster.xlsx");
  await cadre.importRulebook(withBoard(), "2021-12-20");

  await as("tian");
  await cadre.recordClaim(WHO, DEED);
  await as("mi");
  await cadre.handle("Checking", `退回${WHO}的${DEED}`, "是两次", "退回这一条");
  await as("tian");
  await cadre.resubmit(`改好再报${WHO}的${DEED}`, "2");
  await as("mi");
  await cadre.signEverything(/复核/);
  await as("zhou");
  await cadre.signEverything(/待公示|公示/);
  await cadre.publishEverything();

  await as("tian");
  await cadre.object(`记下对${WHO}的${DEED}的异议`, "那天他不在村里");
  await as("admin", server.password);
  expect(await cadre.readBoard()).toContain("有异议，先停着");
  await cadre.dismiss(`处理对${WHO}的${DEED}的异议`, "问过队长，他在");
  expect(await cadre.readBoard()).not.toContain("有异议，先停着");

  server.passWeek();
  await as("mi");
  await cadre.postEverything();
  await as("admin", server.password);
  await cadre.correct(`更正${WHO}的${DEED}`, "1", "队长说还是一次");
  expect(await cadre.readBoard()).toContain("2次，20分；更正为1次，10分");

  const lines = await cadre.readStatement(WHO);
  expect(lines.map((line) => /[+-]\d+分/.exec(line)?.[0])).toEqual(["+10分", "-20分", "+20分"]);
  expect(await cadre.readWay("Reversed")).toEqual([
    "申报",
    "退回",
    "重新申报",
    "初审签字",
    "复核签字",
    "公示",
    "提出异议",
    "处理异议",
    "入账",
    "冲正",
  ]);
});
