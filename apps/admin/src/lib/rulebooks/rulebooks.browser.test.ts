import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axe } from "@huzhu/browser";
import { adoptRulebook, kindLabels, rulebooks } from "@huzhu/contract";
import type { Adopted } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { RULEBOOK } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";
import { SECTIONS } from "./shape/section-fields.ts";

const FIXTURE = join(
  import.meta.dirname,
  "../../../../../packages/domain/fixtures/rulebooks/qingshui-v2.json",
);
const server = villageServer("admin");
let office: Opened;
let adopted: Adopted | null;

beforeAll(async () => {
  office = await open(server);
});
beforeEach(async () => {
  adopted = null;
  server.on(rulebooks, () => Result.succeed([RULEBOOK]));
  server.on(adoptRulebook, ({ body }) => {
    adopted = body;
    const answer = { ...RULEBOOK, ...body };
    server.on(rulebooks, () => Result.succeed([answer]));
    return Result.succeed(answer);
  });
  await office.visit("/rulebooks", "积分细则");
  await office.page.evaluate(() => localStorage.clear());
});
afterAll(() => office.close());

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Copies what the minutes say. */
const vote = async (page: Page, figures: ReadonlyArray<number>) => {
  const labels = ["应到（人）", "实到（人）", "同意（人）", "反对（人）", "弃权（人）"];
  for (const [at, label] of labels.entries()) {
    await page.getByLabel(label).fill(String(figures[at]));
  }
};

const nameThem = async (page: Page) => {
  await page.getByLabel("主持人").fill("王建国");
  await page.getByLabel("记录人").fill("李秀英");
  await page.getByLabel("会议记录编号").fill("2026年第7号");
};

describe("the rulebook on screen", () => {
  it("reads as a table by category, with its caps in words", async () => {
    const { page, visit } = office;
    await visit("/rulebooks", "积分细则");
    await page.getByText("每月最多4分").waitFor();
    await page.getByRole("heading", { name: "公共事务" }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("reads from end to end on paper for the assembly", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/1/print", "打印第1版细则");
    await page.getByText("代表签字：").waitFor();
    const sheet = page.getByRole("article", { name: "积分细则" });
    for (const words of ["第1版", "2026年1月1日", "打扫河道", "每天最多12分", "☑ 村民代表会议"]) {
      expect(await sheet.textContent()).toContain(words);
    }
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "打印" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  it("goes to the assembly as a draft, with room for the vote", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/new", "写积分细则第2版");
    await press(page, "照第1版改");
    await press(page, "写好了，核对");
    await page.getByRole("link", { name: "打印给会议看" }).click();
    const sheet = page.getByRole("article", { name: "积分细则" });
    await sheet.getByText("第2版草稿").waitFor();
    for (const words of ["☐ 村民代表会议", "会议表决", "同意", "村委会盖章"]) {
      expect(await sheet.textContent()).toContain(words);
    }
    expect(await axe(page)).toEqual([]);
  });

  it("is changed in place by the keyboard, compared, and brought into force", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/rulebooks/new", "写积分细则第2版");
    expect(await axe(page)).toEqual([]);
    await press(page, "照第1版改");
    await page.getByRole("button", { name: "改参加村民会议" }).focus();
    await keyboard.press("Enter");
    await page.getByLabel("每次加几分").focus();
    await keyboard.press("Control+a");
    await keyboard.type("3");
    await press(page, "公共事务加一条");
    await keyboard.type("照看独居老人");
    await press(page, "写好了，核对");
    await page.getByText("A03 照看独居老人的每次加几分：请填“每次加几分”").waitFor();
    expect(await axe(page)).toEqual([]);
    await keyboard.press("Enter");
    await keyboard.type("4");
    await press(page, "写好了，核对");
    await page.getByText("新加 1条").waitFor();
    await page.getByText("每次加几分：").waitFor();
    expect(await axe(page)).toEqual([]);
    await vote(page, [38, 25, 25, 0, 0]);
    await page.getByText("至少要到26人，实到25人").waitFor();
    await nameThem(page);
    await page.getByLabel("会议记录编号").press("Enter");
    expect(adopted).toBeNull();
    await vote(page, [38, 31, 29, 1, 1]);
    await page.getByText("人到够了，也通过了").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("会议记录编号").press("Enter");
    await page.getByRole("heading", { name: "柳溪村积分细则（第2版）" }).waitFor();
    await page.getByText("村民代表会议，应到38人，实到31人，同意29人，反对1人，弃权1人").waitFor();
    await page.getByText("主持王建国，记录李秀英，会议记录2026年第7号").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(adopted?.rulebook.rules.map(({ code }) => code)).toEqual(["A01", "A02", "A03", "C01"]);
  });

  it("has a form for every kind of rule", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/new", "写积分细则第2版");
    await press(page, "写一张新的");
    await press(page, /^改/);
    for (const { zh: word } of Object.values(kindLabels)) {
      await page.getByLabel("怎么算分").selectOption(word);
      expect(await axe(page)).toEqual([]);
    }
    await page.locator("summary").click();
    for (const name of ["加封顶", "加上只算一次", "加上什么人、什么情况才算", "加一种加倍"]) {
      await press(page, name);
    }
    await page.getByLabel("条件", { exact: true }).selectOption({ label: "下面几条符合一条" });
    await press(page, "再加一条");
    expect(await axe(page)).toEqual([]);
  });

  it("has a form for every section, and one line for what is not used", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/new", "写积分细则第2版");
    await press(page, "照第1版改");
    for (const { label } of SECTIONS) await press(page, `加上${label}`);
    expect(await axe(page)).toEqual([]);
    await press(page, "写好了，核对");
    await page.getByText(/有\d+处要改/).waitFor();
    for (const { label } of SECTIONS) await press(page, `整个不用${label}`);
    await press(page, "写好了，核对");
    await page.getByText("不变的规则有3条。").waitFor();
  });

  it("tells at once what one claim would get", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/new", "写积分细则第2版");
    await press(page, "照第1版改");
    await page.getByLabel("哪一条").selectOption({ label: "A02 打扫河道" });
    await page.getByLabel("多少（小时）").fill("3");
    await page.getByText("3小时，每小时3分").waitFor();
    await page.getByLabel("这段时间已得几分").fill("6");
    await page.getByText("当天最多12分，已得6分").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("is there again after a reload, with what cannot be read", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/new", "写积分细则第2版");
    await press(page, "照第1版改");
    await press(page, "改参加村民会议");
    await page.getByLabel("每次加几分").fill("三分");
    await page.reload();
    await page.getByText("接着上次没写完的").waitFor();
    await press(page, "改参加村民会议");
    expect(await page.getByLabel("每次加几分").inputValue()).toBe("三分");
    await press(page, "不要了，重新开始");
    await page.reload();
    await page.getByRole("button", { name: "照第1版改" }).waitFor();
  });

  it("comes from a published file and is adopted as it is", async () => {
    const { page, visit } = office;
    const fixture = JSON.parse(readFileSync(FIXTURE, "utf8"));
    await visit("/rulebooks/new", "写积分细则第2版");
    await page.getByLabel("选文件").setInputFiles(FIXTURE);
    await page.getByText("探望独居、空巢老人", { exact: true }).waitFor();
    await press(page, "写好了，核对");
    await vote(page, [38, 31, 29, 1, 1]);
    await nameThem(page);
    await press(page, "启用第2版");
    await page.getByRole("heading", { name: "清水村积分细则（第2版）" }).waitFor();
    expect(adopted?.rulebook.rules).toEqual(fixture.rules);
  });

  it("says beside the field what is wrong in a file, and leads there", async () => {
    const { page, visit } = office;
    server.on(rulebooks, () => Result.succeed([]));
    await visit("/rulebooks/new", "写积分细则第1版");
    const rules = [
      { kind: "fixed", code: "A01", title: "开会", unit: "次", points: "三", caps: [] },
    ];
    const document = { format: "huzhu-rulebook-1", title: "邻村细则", rules };
    await page.getByLabel("选文件").setInputFiles({
      name: "细则.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(document)),
    });
    await page.getByText("要写整数，如3").first().click();
    const field = page.getByLabel("每次加几分");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((input) => input.matches(":focus"))).toBe(true);
  });
});
