import { axe } from "@huzhu/browser";
import { me, readRoster, UnreadableFile, undoRoster } from "@huzhu/contract";
import { UndoBlocked } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import type { FakeServer } from "../../testing/fake-server.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { HEADLESS, SHEET } from "../../testing/roster.ts";

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

const press = (name: string) => office.page.getByRole("button", { name }).press("Enter");

describe("the roster, by keyboard alone", () => {
  it("goes from file to village, mending a row on the way, and back again", async () => {
    const { page } = office;
    expect(await axe(page)).toEqual([]);
    await chooseFile();
    await page.getByText("第3行是表头").waitFor();
    expect(await axe(page)).toEqual([]);

    await tabTo("列都对，检查每一行");
    await page.keyboard.press("Enter");
    await page.getByText("有错的1行").waitFor();
    expect(await axe(page)).toEqual([]);

    await tabTo("身份证号");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("53010219410512123X");
    await page.keyboard.press("Enter");
    await page.getByText("3行都能导").waitFor();
    await press("看会改什么");

    await page.getByText("新增2人，更新1人").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("radio", { name: "更新" }).check();
    await page.getByText("与户主关系：从“子女”改成“户主”").waitFor();
    await page.getByRole("radio", { name: "村里有、表里没有" }).check();
    await page.getByRole("link", { name: "孙老七" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await press("导入3人");
    await page.getByText("导好了：新增2人").waitFor();
    expect(await axe(page)).toEqual([]);

    await press("导错了，整批撤销");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("一模一样").waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: "整批撤销" }).press("Enter");
    await page.getByText("撤销好了").waitFor();
    expect(await page.getByRole("button", { name: "导错了，整批撤销" }).count()).toBe(0);
  });

  it("takes what the check suggests", async () => {
    const { page } = office;
    await chooseFile();
    await press("列都对，检查每一行");
    await press("核对过了，改成530102194105121222");
    await page.getByText("3行都能导").waitFor();
  });

  it("lets somebody say where the header is, and what a column says", async () => {
    const { page } = office;
    server.on(readRoster, ({ body }) =>
      Result.succeed(body.choice?.headerRow === 3 ? SHEET : HEADLESS),
    );
    await chooseFile();
    await page.getByText("没有找到表头").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("radio", { name: "第3行" }).check();
    await page.getByText("第3行是表头").waitFor();
    const column = page.getByLabel("“民族”认作");
    server.on(readRoster, ({ body }) => {
      const columns = SHEET.columns.map((one, at) => ({
        ...one,
        field: body.choice?.columns?.[at] ?? null,
      }));
      return Result.succeed({ ...SHEET, columns });
    });
    await column.selectOption("备注");
    await page.waitForFunction(
      (label) => document.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`)?.value,
      "“民族”认作",
    );
    expect(await column.inputValue()).toBe("note");
  });

  it("hands back the rows that stay out, as the same file", async () => {
    const { page } = office;
    await chooseFile();
    await press("列都对，检查每一行");
    await press("看会改什么");
    await press("导入2人");
    const button = page.getByRole("button", { name: "下载这1行" });
    await button.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button.press("Enter")]);
    expect(download.suggestedFilename()).toBe("花名册-要改的行.xlsx");
  });

  it("tells row by row why a batch cannot be undone", async () => {
    const { page } = office;
    const because = { _tag: "ChangedSince", fields: ["phone"] } as const;
    server.on(undoRoster, () =>
      Result.fail(
        new UndoBlocked({ blocks: [{ kind: "resident", row: 6, name: "赵大山", because }] }),
      ),
    );
    await chooseFile();
    await press("列都对，检查每一行");
    await press("看会改什么");
    await press("导入2人");
    await press("导错了，整批撤销");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "整批撤销" }).press("Enter");
    await dialog.getByText("第6行 赵大山：导入以后联系电话又改过").waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole("button", { name: "不撤销" }).press("Enter");
    await dialog.waitFor({ state: "hidden" });
  });

  it("says why a file cannot be read, and takes the next one", async () => {
    const { page } = office;
    server.on(readRoster, () => Result.fail(new UnreadableFile({ because: "encrypted" })));
    await chooseFile();
    await page.getByText("这个文件加了密码").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("asks what the register is taken out for", async () => {
    const { page } = office;
    await press("导出花名册…");
    await page.getByRole("form", { name: "导出花名册…" }).waitFor();
    await page.getByRole("button", { name: "记下，下载", disabled: true }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
