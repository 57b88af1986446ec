import { launch } from "@huzhu/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Served, serve } from "../../gallery/serve.ts";
import { type Finger, Touch } from "../../gallery/touch.ts";

let served: Served;
let browser: Browser;
let page: Page;
let touch: Touch;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve("press"), launch()]);
  const viewport = { width: 1400, height: 760 };
  page = await (await browser.newContext({ viewport, hasTouch: true })).newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  await page.goto(served.url);
  touch = await Touch.on(page);
});

/** The page has four pixels to the millimetre; the keys are 88 px wide. */
const one: Finger = { id: 1, x: 164, y: 164 };
const two: Finger = { id: 1, x: 292, y: 164 };
const tile: Finger = { id: 1, x: 920, y: 520 };
const palm: Finger = { id: 2, x: 1250, y: 660 };
const deaf: Finger = { id: 1, x: 44, y: 716 };
const nowhere: Finger = { id: 1, x: 600, y: 240 };

const by = (finger: Finger, x: number, y = 0): Finger => ({
  ...finger,
  x: finger.x + x,
  y: finger.y + y,
});
const heard = () => page.locator("output").textContent();
const looksPressed = (name: string) =>
  page.getByRole("button", { name }).evaluate((element) => element.matches("[data-pressed]"));

describe("a finger", () => {
  it.each([0, 16, 30, 60])("that drifts %i px still presses", async (drift) => {
    await touch.down(one);
    await touch.move(by(one, drift / 2));
    await touch.move(by(one, drift));
    await touch.up(by(one, drift));
    expect(await heard()).toBe("one");
  });

  it.each([40, 600, 2500, 60_000])("that is held for %i ms presses once", async (held) => {
    await touch.tap(one, held);
    expect(await heard()).toBe("one");
  });

  it("that trembles 18 px five times a second presses once", async () => {
    await touch.down(one);
    for (let time = 0; time < 2000; time += 25) {
      touch.wait(25);
      const sway = Math.sin((2 * Math.PI * 5 * time) / 1000) * 18;
      await touch.move(by(one, sway, -sway));
    }
    await touch.up(by(one, 12, -12));
    expect(await heard()).toBe("one");
  });

  it.each([30, 80, 150, 300, 450, 600])("that comes back after %i ms presses once", async (gap) => {
    await touch.tap(one);
    touch.wait(gap);
    await touch.tap(by(one, 6, 4), 300);
    expect(await heard()).toBe("one");
  });

  it("that comes back after 700 ms presses again, elsewhere too", async () => {
    await touch.tap(one);
    // The browser's clock rounds: exactly 700 may come out as a little less.
    touch.wait(701);
    await touch.tap(tile);
    expect(await heard()).toBe("one tile");
  });

  it("presses though a palm rests on another target, and the palm never does", async () => {
    await touch.down(palm);
    touch.wait(900);
    await touch.tap(one);
    touch.wait(3000);
    await touch.up(palm);
    expect(await heard()).toBe("one");
  });

  it("presses once though a second one comes beside it", async () => {
    await touch.down(one);
    await touch.down({ ...by(one, 20), id: 3 });
    touch.wait(60);
    await touch.up(one);
    touch.wait(900);
    await touch.up({ ...by(one, 20), id: 3 });
    expect(await heard()).toBe("one");
  });

  it("that slides further than 10 mm off presses nothing", async () => {
    await touch.down(one);
    await touch.move(by(one, 0, 44 + 42));
    await touch.up(by(one, 0, 44 + 42));
    expect(await heard()).toBe("miss");
  });

  it("presses what it came down on, not where it was lifted", async () => {
    await touch.down(by(one, 40));
    await touch.move(by(one, 82));
    await touch.up(by(one, 82));
    expect(await heard()).toBe("one");
  });

  it.each([
    ["6 mm beside a key presses it", by(one, 0, -44 - 23), "one"],
    ["7 mm beside a key is a miss", by(one, 0, -44 - 28), "miss"],
    ["5 mm from each of two keys is a miss", by(one, 64), "miss"],
    ["far from all is a miss", nowhere, "miss"],
  ])("%s", async (_, finger, said) => {
    await touch.tap(finger);
    expect(await heard()).toBe(said);
  });

  it("shows the pressed look at once and loses it outside the slack", async () => {
    await touch.down(one);
    expect(await looksPressed("一")).toBe(true);
    await touch.move(by(one, 0, 200));
    expect(await looksPressed("一")).toBe(false);
    await touch.move(one);
    expect(await looksPressed("一")).toBe(true);
    await touch.up(one);
    expect(await looksPressed("一")).toBe(false);
  });

  it("is not heard by a new screen for half a second", async () => {
    await touch.tap(deaf);
    await touch.tap(one);
    expect(await heard()).toBe("");
    touch.wait(1500);
    await touch.tap(two);
    expect(await heard()).toBe("two");
  });
});

describe("without a finger", () => {
  it("a mouse presses once, without a click", async () => {
    await page.mouse.click(one.x, one.y);
    expect(await heard()).toBe("one");
  });

  it("the right button of a mouse presses nothing and opens no menu", async () => {
    await page.evaluate(() => {
      addEventListener("contextmenu", (event) => {
        document.title = event.defaultPrevented ? "no menu" : "menu";
      });
    });
    await page.mouse.click(one.x, one.y, { button: "right" });
    expect(await page.title()).toBe("no menu");
    expect(await heard()).toBe("");
  });

  it.each(["Enter", "Space"])("%s presses the focused key", async (key) => {
    await page.getByRole("button", { name: "一" }).focus();
    await page.keyboard.press(key);
    expect(await heard()).toBe("one");
  });

  it("a key that is held presses once", async () => {
    await page.getByRole("button", { name: "一" }).focus();
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    expect(await heard()).toBe("one");
  });

  it("a switch that clicks by program presses", async () => {
    await page.getByRole("button", { name: "远" }).evaluate((key: HTMLElement) => key.click());
    expect(await heard()).toBe("tile");
  });
});
