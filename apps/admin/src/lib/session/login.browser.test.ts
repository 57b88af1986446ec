import { axe } from "@huzhu/browser";
import { households, NotLoggedIn } from "@huzhu/contract";
import { Result } from "effect";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FakeServer } from "../../testing/fake-server.ts";
import { officeServer, PASSWORD } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";

let server: FakeServer;
let office: Opened;

beforeEach(async () => {
  server = officeServer();
  office = await open(server);
});
afterEach(() => office.close());

/** Types both words and presses Enter, as somebody does who leaves the mouse alone. */
const enter = async ({ keyboard }: Page, password = PASSWORD) => {
  await keyboard.type("admin");
  await keyboard.press("Tab");
  await keyboard.type(password);
  await keyboard.press("Enter");
};

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

describe("logging in, by keyboard alone", () => {
  it("says what is wrong, marks the password, and lets in on the second try", async () => {
    const { page, visit } = office;
    await visit("/", "登录");
    expect(await axe(page)).toEqual([]);
    await enter(page, "falsch");
    await page.getByRole("alert").getByText("用户名或密码不对").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await heading(page, "今天");
  });

  it("opens the page that was asked for", async () => {
    const { page, visit } = office;
    await visit("/settings", "登录");
    await enter(page);
    await heading(page, "设置");
  });

  it("goes from section to section by Alt and a number, and to a person by /", async () => {
    const { page, visit } = office;
    await visit("/", "登录");
    await enter(page);
    await heading(page, "今天");
    await page.keyboard.press("Alt+2");
    await heading(page, "村民");
    await page.keyboard.press("/");
    await page.keyboard.type("张三");
    await page.getByRole("option").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await heading(page, "张三家");
  });

  it("comes back with everything that was chosen after the session has expired", async () => {
    const { page, visit } = office;
    await visit("/households", "登录");
    await enter(page);
    await heading(page, "村民");
    let asked = 0;
    server.on(households, () => {
      asked += 1;
      return asked === 1
        ? Result.fail(new NotLoggedIn({ caller: "staff" }))
        : Result.succeed({ rows: [], total: 0, page: 1, pageSize: 50 });
    });
    await page.getByLabel("组", { exact: true }).selectOption({ index: 1 });
    await heading(page, "登录");
    await page.getByText("登录已过期").waitFor();
    expect(await axe(page)).toEqual([]);
    await enter(page);
    await heading(page, "村民");
    expect(await page.getByLabel("组", { exact: true }).inputValue()).not.toBe("");
    await page.getByText("没有找到").waitFor();
  });

  it("leaves, and nothing of the village stays on the screen", async () => {
    const { page, visit } = office;
    await visit("/households", "登录");
    await enter(page);
    await page.getByText("上寨", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "退出" }).press("Enter");
    await heading(page, "登录");
    expect(await page.getByText("上寨").count()).toBe(0);
  });
});
