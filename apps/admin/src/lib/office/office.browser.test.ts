import { axe } from "@huzhu/browser";
import { findPeople, households, me, today } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { ZHANG } from "../../testing/village.ts";

const server = officeServer().on(me, () => Result.succeed(staffAs("admin")));
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

const NO_VILLAGE = {
  households: 0,
  residents: 0,
  elders: 0,
  pendingClaims: 0,
  outstanding: Points.make(0),
  redemptionsToday: 0,
  pointsRedeemedToday: Points.make(0),
  lowStock: [],
  helpCalls: 0,
  assessmentsDue: 0,
  proxiesEnding: 0,
  papersEnding: 0,
  approvalsEnding: 0,
  goodsSpoiling: 0,
  purchasesOverdue: 0,
  reservationsFreed: 0,
  deliveriesOpen: 0,
  storeUnclosed: null,
  storeDaysUnchecked: 0,
  kiosksUnwell: 0,
  pledgesDue: 0,
  alerts: 0,
  lastSelfCheck: null,
  rulebookVersion: null,
};

describe("a page of the console", () => {
  it.each([
    { path: "/", heading: "今天", waits: "求助" },
    { path: "/households", heading: "村民", waits: "60岁以上" },
    { path: "/households?search=zzz", heading: "村民", waits: "没有找到" },
    { path: "/residents", heading: "村民", waits: "与户主关系" },
    { path: `/households/${ZHANG.household}`, heading: "张三家", waits: "家里1口人" },
    { path: "/settings", heading: "设置", waits: "您的账号" },
    { path: "/settings/staff", heading: "设置", waits: "能不能登录" },
    { path: "/settings/staff/new", heading: "设置", waits: "加一个人" },
    { path: `/settings/staff/${staffAs("admin").staff.id}`, heading: "设置", waits: "新密码" },
    { path: "/settings/kiosks", heading: "设置", waits: "还没用过" },
  ])("$path has nothing that axe minds", async ({ path, heading, waits }) => {
    const { page, visit } = office;
    await visit(path, heading);
    await page.getByText(waits).first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it.each([
    { path: "/households", width: 1366 },
    { path: "/residents", width: 1366 },
    { path: "/", width: 1024 },
  ])("$path is never wider than a screen of $width", async ({ path, width }) => {
    const { page } = office;
    await page.setViewportSize({ width, height: 768 });
    await office.visit(path, path === "/" ? "今天" : "村民");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});

describe("what cadres do there", () => {
  it("a call for help is done at one press", async () => {
    const { page, visit } = office;
    await visit("/", "今天");
    await page.getByRole("button", { name: "张三的求助办好了" }).press("Enter");
    await page.getByText("现在没有人求助").waitFor();
  });

  it("a kiosk gets its six digits", async () => {
    const { page, visit } = office;
    await visit("/settings/kiosks", "设置");
    await page.getByLabel("新自助机的名字").fill("村委会大厅");
    await page.keyboard.press("Enter");
    await page.getByText("038 011").waitFor();
    await page.getByRole("button", { name: "改自助机村口首页上的话" }).click();
    await page.getByLabel("自助机“村口”首页上的话").fill("下午盘点，明天再来");
    await page.getByRole("button", { name: "放上去" }).click();
    await page.getByText("10秒里说：下午盘点，明天再来").waitFor();
    await page.getByRole("button", { name: "重开自助机村口" }).click();
    await page.getByText("等没人用的时候就重开").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("a lost card and Enter open whose it was, and say that it is lost", async () => {
    server.on(findPeople, () =>
      Result.succeed([
        {
          ...{ _tag: "Person", ...ZHANG, by: "card", closeness: "exact" },
          ...{ cardStatus: "lost", departure: null },
        },
      ]),
    );
    const { page, visit } = office;
    await visit("/residents", "村民");
    await page.keyboard.press("/");
    await page.keyboard.type("0000000007");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "张三家" }).waitFor();
    await page.getByText("这张卡已挂失停用，登记的是张三").waitFor();
  });

  it("an empty village says what to do first", async () => {
    server
      .on(today, () => Result.succeed(NO_VILLAGE))
      .on(households, () => Result.succeed({ rows: [], total: 0, page: 1, pageSize: 50 }));
    const { page, visit } = office;
    await visit("/", "今天");
    await page.getByRole("link", { name: "导入花名册" }).press("Enter");
    await page.getByRole("heading", { name: "导入花名册" }).waitFor();
    await visit("/households", "村民");
    await page.getByText("还没有村民").waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
