import { axe } from "@huzhu/browser";
import { type RequestOf, recordAssessment } from "@huzhu/contract";
import { ABILITY_ITEMS, AssessmentId } from "@huzhu/domain/elders";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASSESSMENT } from "../../testing/elders.ts";
import { withElders } from "../../testing/elders-server.ts";
import { QIANG } from "../../testing/helper-roster.ts";
import { type Opened, open } from "../../testing/open.ts";
import { ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const recorded: Array<RequestOf<typeof recordAssessment>["body"]> = [];
const server = withElders(villageServer("cadre")).on(recordAssessment, ({ body }) => {
  recorded.push(body);
  return Result.succeed({ id: ASSESSMENT.id });
});
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("elders on screen", () => {
  it("are listed with why they are looked after, and narrowed by it", async () => {
    const { page, visit } = office;
    await visit("/elders", "老人");
    const row = page.getByRole("row", { name: /张三/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/高龄\s*独居\s*空巢\s*低保.*1级 轻度失能.*高风险/s);
    expect(await row.getByText("独居").getAttribute("title")).toBe("户内在家只有本人，1人外出");
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("风险").selectOption({ label: "一般" });
    await page.getByText("没有找到这样的老人").waitFor();
    await page.getByRole("button", { name: "看全部老人" }).click();
    await row.waitFor();
  });

  it.each([1366, 1920])("are never wider than a screen of %i", async (width) => {
    const { page, visit } = office;
    await page.setViewportSize({ width, height: 768 });
    for (const [path, heading] of [
      ["/elders", "老人"],
      [`/elders/${ZHANG.id}`, "张三"],
      [`/elders/${ZHANG.id}/timeline`, "张三的来龙去脉"],
      [`/elders/${ZHANG.id}/assess`, "评估张三"],
    ] as const) {
      await visit(path, heading);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("are told as everything that happened to them, and narrowed to one kind", async () => {
    const { page, visit } = office;
    await visit(`/elders/${ZHANG.id}/timeline`, "张三的来龙去脉");
    await page.getByRole("cell", { name: "已确认，心情不好，想孙子，老人说满意" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByText("身体上的事").click();
    await page.getByRole("cell", { name: "已确认" }).waitFor({ state: "detached" });
    await page.getByRole("cell", { name: "在院坝滑倒" }).waitFor();
  });

  it("stand in the list of whom to assess", async () => {
    const { page, visit } = office;
    await visit("/elders/due", "老人");
    await page.getByText("快到期，2026-03-19到期").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("are opened, with papers that are entered and revoked", async () => {
    const { page, visit } = office;
    await visit(`/elders/${ZHANG.id}`, "张三");
    await page.getByText("每周探访").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "登记证件" }).click();
    await page.keyboard.type("虚构2026-019");
    await page.getByLabel("发证单位").fill("青山镇民政办");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("证件登记好了").waitFor();
    await page.getByRole("button", { name: "注销低保的证件" }).click();
    await page.getByLabel("为什么").fill("收入变了");
    await page.keyboard.press("Enter");
    await page.getByText("证件注销了").waitFor();
    await page.getByRole("button", { name: "改心愿" }).click();
    await page.getByLabel("想换开谁").selectOption({ label: QIANG.name });
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "记下心愿" }).click();
    await page.getByText("心愿记下了").waitFor();
  });

  it("are assessed by the keyboard alone, and a draft outlives the page", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit(`/elders/${ZHANG.id}/assess`, "评估张三");
    await page.getByLabel("姓名").fill("张小妹");
    await page.getByLabel("是老人的什么人").fill("女儿");
    await page.getByRole("button", { name: "开始打分" }).press("Enter");
    for (const { most } of ABILITY_ITEMS.slice(0, 10)) await keyboard.press(String(most));
    const totals = page.getByLabel("得分和等级");
    await totals.getByText("还有16项没评").waitFor();
    await page.reload();
    await page.getByText("接着上次没存的草稿填").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "接着打分" }).press("Enter");
    for (const { code, most } of ABILITY_ITEMS.slice(10)) {
      await keyboard.press(code === "walking" ? "2" : String(most));
    }
    await totals.getByText("1级 轻度失能").waitFor();
    expect(await totals.textContent()).toContain("合计 88/90");
    await page.getByLabel("医院确诊认知障碍").press("Space");
    await totals.getByText("2级 中度失能").waitFor();
    expect(await totals.textContent()).toContain("确诊认知障碍（痴呆），加重一级");
    await page.getByRole("button", { name: "存下这次评估" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "评估报告" }).waitFor();
    expect(recorded).toHaveLength(1);
    expect(recorded[0]?.assessment).toMatchObject({
      informant: { name: "张小妹", tie: "女儿" },
      marks: { eating: 4, walking: 2, socialising: 4 },
      conditions: { dementia: true, coma: false },
    });
    await visit(`/elders/${ZHANG.id}/assess`, "评估张三");
    await page.getByRole("button", { name: "开始打分" }).waitFor();
    expect(await page.getByText("接着上次没存的草稿填").count()).toBe(0);
  });

  it("have a report that is one sheet of A4", async () => {
    const { page, visit } = office;
    const one = AssessmentId.make("assessed-1");
    await visit(`/elders/${ZHANG.id}/assessments/${one}`, "评估报告");
    await page.getByText("评估人签字").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation", { name: "主菜单" }).isVisible()).toBe(false);
    const sheet = await page.getByRole("article").boundingBox();
    const A4_AT_96_DPI = { width: 718, height: 1032 };
    await page.setViewportSize(A4_AT_96_DPI);
    const printed = await page.getByRole("article").boundingBox();
    expect(printed?.height).toBeLessThanOrEqual(A4_AT_96_DPI.height);
    expect(sheet?.height).toBeGreaterThan(0);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
