import { axe } from "@huzhu/browser";
import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CARDLESS, withCards } from "../../testing/cards-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = withCards(villageServer("admin"));
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

const MODULE = 6;

/** What a scanner reads in a drawing of squares. */
const readCode = (path: string, size: number): string => {
  const side = size * MODULE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < MODULE; row += 1) {
      for (let column = 0; column < MODULE; column += 1) {
        const at = ((Number(y) * MODULE + row) * side + Number(x) * MODULE + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return decodeQR({ width: side, height: side, data });
};

describe("cards on screen", () => {
  it("are given in a row, and the last one is taken back", async () => {
    const { page, visit } = office;
    await visit("/cards", "办卡");
    await page.getByRole("heading", { name: /给\s*王一/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    for (const number of ["0001234501", "0001234502", "0001234503"]) {
      await page.keyboard.type(number);
      await page.keyboard.press("Enter");
    }
    await page.getByText("发好3张，上一张是王三的").waitFor();
    await page.getByRole("heading", { name: /给\s*阿依古丽/ }).waitFor();
    const rows = page.getByRole("table", { name: "刚发的卡" }).getByRole("row");
    expect(await rows.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/王一.*0001234501/s)]),
    );
    await page.getByRole("button", { name: "撤销上一张" }).click();
    await page.getByText("发好2张，上一张是王二的").waitFor();
    await page.getByRole("heading", { name: /给\s*王三/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("are printed ten a sheet in the size of a bank card, and a scanner reads whose they are", async () => {
    const { page, visit } = office;
    await visit("/cards/print", "办卡");
    await page.getByLabel(/人都印/).check();
    await page.getByRole("button", { name: /做1\d张卡/ }).click();
    await page.getByText(/可以打印了/).waitFor();
    expect(await axe(page)).toEqual([]);

    await page.emulateMedia({ media: "print" });
    const cards = await page.locator(".sheet li").evaluateAll((some) =>
      some.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const inside = [...one.querySelectorAll("b, span, svg, img")].every((part) => {
          const box = part.getBoundingClientRect();
          return box.left >= x && box.right <= x + width && box.bottom <= y + height;
        });
        return { x, y, width, height, inside };
      }),
    );
    const millimetre = 96 / 25.4;
    const [first, second, third] = cards;
    // Nothing stands above the sheet, so that all of it fits its page.
    expect((first?.y ?? 0) / millimetre).toBeLessThan(3);
    for (const { width, height, inside } of cards) {
      expect(width / millimetre).toBeCloseTo(85.6, 1);
      expect(height / millimetre).toBeCloseTo(54, 1);
      expect(inside).toBe(true);
    }
    expect(((second?.x ?? 0) - (first?.x ?? 0)) / millimetre).toBeCloseTo(85.6, 1);
    expect(((third?.y ?? 0) - (first?.y ?? 0)) / millimetre).toBeCloseTo(54, 1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(cards.length / 10));
    await page.emulateMedia({ media: "screen" });

    const codes = page.locator(".sheet li svg[aria-label$='的卡']");
    const drawing = codes.first();
    const path = (await drawing.locator("path").getAttribute("d")) ?? "";
    const [, , size] = ((await drawing.getAttribute("viewBox")) ?? "").split(" ").map(Number);
    const number = readCode(path, size ?? 0);
    expect(number).toMatch(/^Q[0-9A-Z]{16}$/);
    const told = await page.locator(".sheet li").first().textContent();
    expect(told).not.toContain(number);
    expect(told?.replace(/\s/g, "")).toMatch(/^柳溪村互助卡.+上寨$/);

    await visit("/cards", "办卡");
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await page.getByText(/发好1张/).waitFor();
    await page.getByText(/二维码 …/).waitFor();
    expect(CARDLESS.map(({ name }) => name)).toContain(
      await page.getByRole("table", { name: "刚发的卡" }).getByRole("link").first().textContent(),
    );
  });

  it("are replaced in three presses and a scan, frozen with a reason, and told in a history", async () => {
    const { page, visit } = office;
    await visit(`/cards/${ZHANG.id}`, "张三的卡");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "换卡" }).click();
    await page.keyboard.type("0009876543");
    await page.keyboard.press("Enter");
    await page.getByText("张三的新卡 0009876543 发好了").waitFor();

    await page.getByRole("button", { name: "设密码" }).click();
    await page.keyboard.type("4711");
    expect(await page.getByText("4711").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.getByText("张三的密码设好了").waitFor();

    await page.getByRole("button", { name: "冻结" }).click();
    await page.keyboard.type("住院");
    await page.keyboard.press("Enter");
    await page.getByText("卡冻结了，先不能用").waitFor();
    const history = page.getByRole("table", { name: "卡的经过" });
    expect(await history.getByRole("row").nth(1).textContent()).toMatch(/冻结.*住院.*王主任/s);

    await page.getByRole("button", { name: "挂失" }).click();
    await page.getByRole("button", { name: "挂失这1张卡" }).click();
    await page.getByText("张三的卡已挂失，不能再用").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("are read by a reader whose way of printing is found out", async () => {
    const { page, visit } = office;
    await visit("/settings/cards", "设置");
    const reader = page.getByLabel("1. 点进来，刷一张卡");
    await reader.click();
    await page.keyboard.type("0013961168");
    await page.keyboard.press("Enter");
    await page.getByText(/种都对得上/).waitFor();
    await page.getByLabel(/卡面上印的号码/).fill("0013961168 213,02000");
    await page.getByText("认出来了：8H→10D：10位数字，4个字节").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "就按这种记" }).click();
    await page.getByText("记下了，刷卡就按这个认").waitFor();
  });

  it.each([1366, 1920])("are never wider than a screen of %i", async (width) => {
    const { page, visit } = office;
    await page.setViewportSize({ width, height: 768 });
    for (const [path, heading] of [
      ["/cards", "办卡"],
      ["/cards/print", "办卡"],
      [`/cards/${ZHANG.id}`, "张三的卡"],
      ["/settings/cards", "设置"],
    ] as const) {
      await visit(path, heading);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
