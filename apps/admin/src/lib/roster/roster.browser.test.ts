import { readFile } from "node:fs/promises";
import { axe } from "@huzhu/browser";
import { me, readRoster, UnreadableFile } from "@huzhu/contract";
import { Result } from "effect";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import type { FakeServer } from "../../testing/fake-server.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";

const FILE = { name: "花名册.csv", mimeType: "text/csv", buffer: Buffer.from("姓名\n王建国") };

let server: FakeServer;
let office: Opened;

beforeEach(async () => {
  server = officeServer().on(me, () => Result.succeed(staffAs("admin")));
  office = await open(server);
  office.page.on("filechooser", (chooser) => chooser.setFiles(FILE));
  await office.visit("/roster", "导入花名册");
});
afterEach(() => office.close());

/** Moves on with Tab until the control of this name has the focus. */
const tabTo = async (name: string) => {
  const { page } = office;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const field = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      const words = element?.matches("button, a") ? element.textContent : field?.textContent;
      return words ?? "";
    });
    if (here.includes(name)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
};

const chooseFile = async () => {
  await tabTo("选花名册文件");
  await office.page.keyboard.press("Enter");
};

describe("the roster, by keyboard alone", () => {
  it("goes from file to village, mending a row on the way", async () => {
    const { page } = office;
    expect(await axe(page)).toEqual([]);
    await chooseFile();
    await page.getByText("第3行是表头").waitFor();
    expect(await axe(page)).toEqual([]);

    await tabTo("列都对，检查每一行");
    await page.keyboard.press("Enter");
    await page.getByText("有错的1行不导入").waitFor();
    expect(await axe(page)).toEqual([]);

    await tabTo("身份证号");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("53010219410512123X");
    await page.keyboard.press("Enter");
    await page.getByText("新增3人").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("button", { name: "导入3人" }).press("Enter");
    await page.getByText("导好了：新增3人").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("hands back the rows that stay out, with what is wrong", async () => {
    const { page } = office;
    await chooseFile();
    await page.getByRole("button", { name: "列都对" }).press("Enter");
    await page.getByRole("button", { name: "导入2人" }).press("Enter");
    const button = page.getByRole("button", { name: "下载这1行" });
    await button.waitFor();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent("download"), button.press("Enter")]);
    const content = await readFile(await download.path(), "utf8");
    expect(content.startsWith("\uFEFF户号,姓名,证件号码,错在哪里")).toBe(true);
    expect(content).toContain("身份证号要18位");
  });

  it("says why a file cannot be read, and takes the next one", async () => {
    const { page } = office;
    server.on(readRoster, () => Result.fail(new UnreadableFile({ because: "encrypted" })));
    await chooseFile();
    await page.getByText("这个文件加了密码").waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
