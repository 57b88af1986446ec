import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe, launch, measure } from "./index.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1000, height: 500 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

const show = (body: string) =>
  page.setContent(`<html lang="zh"><title>页</title><main><h1>页</h1>${body}</main></html>`);

describe("axe", () => {
  it("has nothing against a plain page", async () => {
    await show("<button>换东西</button>");
    expect(await axe(page)).toEqual([]);
  });

  it.each([
    ["an image without a text", `<img src="data:,">`, "image-alt"],
    ["a field without a label", "<input>", "label"],
    ["grey on grey", `<p style="color:#999;background:#aaa">白米五斤</p>`, "color-contrast"],
  ])("names %s", async (_, body, rule) => {
    await show(body);
    expect((await axe(page)).map((violation) => violation.rule)).toEqual([rule]);
  });
});

/** A pressable of the given left, top, width and height, in pixels. */
const box = (name: string, [left, top, width, height]: readonly number[], tag = "button") =>
  `<${tag} aria-label="${name}" style="position:fixed;box-sizing:border-box;
    left:${left}px;top:${top}px;width:${width}px;height:${height}px"></${tag}>`;

describe("measuring a screen of a quarter millimetre per pixel", () => {
  it("gives sizes in millimetres", async () => {
    await show(box("米", [40, 20, 80, 120]));
    expect((await measure(page, 0.25)).targets).toEqual([
      { name: "米", left: 10, top: 5, width: 20, height: 30, inside: true },
    ]);
  });

  it.each([
    ["beside each other", [100, 0, 80, 80], 5],
    ["below each other", [0, 120, 80, 80], 10],
    ["corner to corner", [110, 120, 80, 80], Math.hypot(7.5, 10)],
    ["touching", [80, 0, 80, 80], 0],
    ["overlapping by a finger's breadth", [40, 0, 80, 80], -10],
  ])("gives the gap of two %s", async (_, place, gap) => {
    await show(box("米", [0, 0, 80, 80]) + box("油", place));
    expect((await measure(page, 0.25)).gaps).toEqual([{ between: ["米", "油"], gap }]);
  });

  it("tells what sticks out of the screen", async () => {
    await show(box("米", [960, 0, 80, 80]));
    expect((await measure(page, 0.25)).targets[0]?.inside).toBe(false);
  });

  it("sees links, fields and whatever has a press, and nothing hidden", async () => {
    const all = `<a href="#">甲</a><input aria-label="乙"><div data-press>丙</div>`;
    await show(`${all}<button hidden>丁</button><button style="visibility:hidden">戊</button>`);
    const { targets } = await measure(page, 0.25);
    expect(targets.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
  });
});
