import { axe } from "@huzhu/browser";
import { acceptWeek, type RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LONG, MEI, QIANG } from "../../testing/helper-roster.ts";
import { withHelpers } from "../../testing/helper-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { villageServer } from "../../testing/village-server.ts";

const taken: Array<RequestOf<typeof acceptWeek>["body"]["given"]> = [];
const server = withHelpers(villageServer("cadre")).on(acceptWeek, ({ body }) => {
  taken.push(body.given);
  return Result.succeed({ visits: body.given.length });
});
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

const PAGES = [
  ["/helper-roster", "帮手"],
  ["/helper-roster/new", "登记帮手"],
  ["/helper-roster/week", "派谁去"],
  ["/helper-roster/ties", "帮手"],
  ["/helper-roster/starters", "帮手"],
] as const;

describe("helpers on screen", () => {
  it("are listed, narrowed and opened", async () => {
    const { page, visit } = office;
    await visit("/helper-roster", "帮手");
    await page
      .getByRole("row", { name: /吴小梅/ })
      .getByText("到2026-03-25")
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("会什么").selectOption({ label: "修理" });
    await page.getByText("一共 1 人").waitFor();
    await page.getByRole("link", { name: QIANG.name }).waitFor();
    await page.getByLabel("会什么").selectOption({ label: "全部本领" });
    await page.getByRole("link", { name: MEI.name }).click();
    await page.getByRole("heading", { level: 1, name: MEI.name }).waitFor();
    await page.getByText("4次，180分钟").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "改一改" }).click();
    await page.getByLabel("周二下午几分钟").fill("60");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "改好了" }).click();
    await page.getByText("改好了").first().waitFor();
  });

  it("are proposed for a week with why, taken one and all, and replaced when they fall ill", async () => {
    const { page, visit } = office;
    await visit("/helper-roster/week", "派谁去");
    await page.getByText("同组，来过4次，近四周2次").waitFor();
    await page.getByText("2人性别不合，1人在休息").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "看别人：张三" }).click();
    await page.getByText("村外来，受过帮助，还差60分钟").waitFor();
    await page.getByText("这次不问的1个人").click();
    await page.getByText("老人想换个人来").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "收起" }).click();
    await page.getByRole("button", { name: `安排${MEI.name}去张三家` }).click();
    await page.getByText("张三家安排好了").waitFor();
    await page.getByRole("button", { name: "全部照这样安排（2次）" }).click();
    await page.getByText("安排好了2次").waitFor();
    expect(taken).toHaveLength(2);
    await page.getByRole("button", { name: `他病了，换人：${MEI.name}` }).click();
    await page.getByText(`原来是${MEI.name}`).waitFor();
    await page
      .getByRole("row", { name: new RegExp(LONG.name) })
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "回到还没安排的" }).click();
    await page.getByText("同组，来过4次，近四周2次").waitFor();
  });

  it("and elders are drawn with their ties, and who has none with whom they could know", async () => {
    const { page, visit } = office;
    await visit("/helper-roster/ties", "帮手");
    await page.getByRole("img", { name: /左边是帮手/ }).waitFor();
    await page.getByText("同组，差3岁").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByText("看成一张表").click();
    await page.getByRole("row", { name: /吴小梅、张三/ }).waitFor();
  });

  it("and elders who cannot give get something to begin with, as far as the pool goes", async () => {
    const { page, visit } = office;
    await visit("/helper-roster/starters", "帮手");
    await page.getByRole("row", { name: /李四.*满85岁（88岁），没有评估过.*够/ }).waitFor();
    await page.getByRole("row", { name: /张三.*重度失能.*不够了/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "选中池里够发的1位" }).click();
    await page.getByText("一共60分钟").waitFor();
    await page.getByRole("checkbox", { name: "张三" }).click();
    await page.getByText("互助池少30分钟").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("checkbox", { name: "张三" }).click();
    await page.getByLabel("哪次会议定的").fill("村委会3月5日会议纪要");
    await page.getByRole("button", { name: "发给选中的1位" }).click();
    await page.getByText("给1位老人发了启动积分，一共60分钟，从互助池出").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it.each([1366, 1920])("are never wider than a screen of %i", async (width) => {
    const { page, visit } = office;
    await page.setViewportSize({ width, height: 768 });
    for (const [path, heading] of PAGES) {
      await visit(path, heading);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
