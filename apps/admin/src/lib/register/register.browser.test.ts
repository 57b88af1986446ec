import { axe } from "@huzhu/browser";
import { me } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { FAMILY } from "../../testing/family.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";

let office: Opened;
beforeAll(async () => {
  office = await open(officeServer().on(me, () => Result.succeed(staffAs("admin"))));
});
afterAll(() => office.close());

const home = `/households/${FAMILY.id}`;

describe("a page of the register", () => {
  it.each([
    { path: home, heading: "张三家", waits: "最近的变动" },
    { path: "/care", heading: "照护能力", waits: "哪些人家" },
    { path: "/residents?on=2026-01-01", heading: "村民", waits: "那天几岁" },
  ])("$path has nothing that axe minds, and fits the screen", async ({ path, heading, waits }) => {
    const { page, visit } = office;
    await visit(path, heading);
    await page.getByText(waits).first().waitFor();
    expect(await axe(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1366);
  });
});

describe("a family", () => {
  it("splits by the keyboard, with its points, and is made whole again", async () => {
    const { page, visit } = office;
    await visit(home, "张三家");
    await page.getByRole("button", { name: "分户" }).press("Enter");
    await page.getByLabel("张强（").press("Space");
    await page.getByLabel("李四妹（").press("Space");
    await page.getByLabel("新户的户号").fill("3-014");
    await page.getByLabel("积分怎么分").selectOption({ label: "说好带走多少" });
    await page.getByLabel("随新户带走多少分").fill("40");
    await page.getByLabel("为什么").fill("儿子成家");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("张强、李四妹 2人成为新户 3-014（上寨，户主张强）").waitFor();
    await page.getByText("120分中40分随新户，其余留在原户").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("登记好了：张强、李四妹 2人成为新户 3-014").waitFor();
    await page.getByText("张强：户 户号001 → 户号3-014").waitFor();
    await page.getByRole("button", { name: /登错了，撤回.*分户/ }).press("Enter");
    await page.keyboard.type("登错了");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("张强：户 户号001 → 户号3-014").waitFor({ state: "detached" });
  });

  it("leaves a form by Escape, and the check before it", async () => {
    const { page, visit } = office;
    await visit(home, "张三家");
    await page.getByRole("button", { name: "外出", exact: true }).press("Enter");
    await page.getByText("人还是这一户的").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "外出", exact: true }).waitFor();
  });

  it("tells what would be if somebody left", async () => {
    const { page, visit } = office;
    await visit(home, "张三家");
    await page.getByLabel("要是谁外出或回来").selectOption({ label: "李四妹外出了" });
    await page.getByText("要是李四妹外出了：老1 : 壮0 : 小1，没有人照护").waitFor();
  });
});
