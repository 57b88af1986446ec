import { axe } from "@huzhu/browser";
import { me } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withBatch } from "../../testing/batch-server.ts";
import { staffAs } from "../../testing/desk.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { LI, PEOPLE, ZHANG } from "../../testing/village.ts";

let office: Opened;
beforeAll(async () => {
  office = await open(withBatch(officeServer()).on(me, () => Result.succeed(staffAs("admin"))));
});
afterAll(() => office.close());

/** Goes on with Tab until the cursor stands on what is wanted. */
const tabTo = async (wanted: string) => {
  const { page } = office;
  const there = () =>
    page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted);
  for (let stops = 0; stops < 60; stops++) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${wanted}.`);
};

describe("the people section, by keys alone", () => {
  it("finds somebody from anywhere, and opens their family", async () => {
    const { page, visit } = office;
    await visit("/settings", "设置");
    await page.keyboard.press("/");
    await page.keyboard.type(ZHANG.name);
    await page.getByRole("option", { name: ZHANG.name }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "张三家" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type(LI.name);
    const found = page.getByRole("listbox", { name: "找人" });
    await found.getByRole("option", { name: LI.name }).waitFor();
    await page.keyboard.press("Escape");
    await found.waitFor({ state: "hidden" });
  });

  it("tells every key at ?, and goes back at Escape", async () => {
    const { page, visit } = office;
    await visit("/residents", "村民");
    await page.keyboard.press("?");
    const table = page.getByRole("dialog", { name: "快捷键" });
    await table.getByText("选上、不选这个人").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await table.waitFor({ state: "hidden" });
  });

  it("changes several at once after a look, and takes all of it back", async () => {
    const { page, visit } = office;
    await visit("/residents", "村民");
    await page.getByRole("row", { name: ZHANG.name }).waitFor();
    await tabTo("tbody tr");
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth) };
    });
    expect(ring.outlineStyle).toBe("solid");
    expect(ring.outlineWidth).toBeGreaterThanOrEqual(3);
    await page.keyboard.press("Space");
    await page.getByText("选了 1 人").waitFor();
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByText("选了 2 人").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+a");
    await page.getByText(`选了 ${PEOPLE.length} 人`).waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByRole("button", { name: "一起改" }).press("Enter");
    await page.getByLabel("到哪里去").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("Tab");
    await page.keyboard.type("广东");
    await page.getByLabel("为什么").focus();
    await page.keyboard.type("春节后外出");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText(`要改的是 ${PEOPLE.length - 1}人`).waitFor();
    await page.getByText("本来就是这样，没有要改的。").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText(`改好了${PEOPLE.length - 1}人，1人没有改`).waitFor();

    await page.getByRole("row", { name: LI.name }).getByText("外出").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("整批撤销了").waitFor();
    await page.getByRole("row", { name: LI.name }).getByText("外出").waitFor({ state: "detached" });
  });

  it.each([1366, 1920])("fits a screen of %i", async (width) => {
    const { page, visit } = office;
    await page.setViewportSize({ width, height: width === 1366 ? 768 : 1080 });
    await visit("/residents", "村民");
    await page.getByRole("row", { name: ZHANG.name }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
