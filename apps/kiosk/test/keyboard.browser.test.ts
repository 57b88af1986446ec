import { expect, it } from "vitest";
import { CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";
import { Stage } from "./stage.ts";

const stage = Stage.forEveryTest();

/** Tab by Tab to what begins with these words, and Enter. */
const choose = async ({ page, wait }: Pick<Hand, "page" | "wait">, name: string) => {
  await page
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await wait(750);
  for (let tabs = 0; tabs < 20; tabs += 1) {
    await page.keyboard.press("Tab");
    const { text, ring } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle: ring } = getComputedStyle(element);
      return { text: element.textContent?.trim() ?? "", ring };
    });
    expect(ring).not.toBe("none");
    if (text.startsWith(name)) return page.keyboard.press("Enter");
  }
  throw new Error(`${name} cannot be reached with Tab`);
};

it("everything can be done with a keyboard alone, and the focus is always seen", async () => {
  const hand = await stage.open();
  const keys = { page: hand.page, wait: (time: number) => hand.wait(time) };
  await hand.see("请放卡");
  await choose(keys, "请放卡");
  await choose(keys, "换东西");
  await hand.see("请把卡放在这里");
  for (const digit of `${CARD}9`) {
    await hand.page.keyboard.press(digit);
    await hand.wait(150);
  }
  await hand.page.keyboard.press("Backspace");
  await hand.page.locator("output", { hasText: CARD }).waitFor();
  await hand.page.keyboard.press("Enter");
  await choose(keys, "鸡蛋");
  await choose(keys, "要");
  await hand.see("换好了");
  expect(stage.village.redemptions).toBe(1);
  await hand.page.keyboard.press("Escape");
  await hand.see("最近三次");
});

it("the Enter of a card reader presses nothing that has the focus", async () => {
  const hand = await stage.open();
  await hand.see("请放卡");
  await hand.tap("找人帮忙");
  await hand.see("哪样事");
  await hand.page.getByRole("button", { name: /^要看病/ }).focus();
  await hand.layCard(CARD);
  await hand.see("王**");
  expect(stage.village.helpCalls).toEqual([]);
});

it("holds still: no menu, no zoom, no selection, no dragging", async () => {
  const hand = await stage.open();
  await hand.see("请放卡");
  const held = await hand.page.evaluate(() => {
    const events = [
      new MouseEvent("contextmenu", { bubbles: true, cancelable: true }),
      new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true }),
      new Event("dragstart", { bubbles: true, cancelable: true }),
      new Event("drop", { bubbles: true, cancelable: true }),
      new KeyboardEvent("keydown", { key: "F5", bubbles: true, cancelable: true }),
      new KeyboardEvent("keydown", { key: "+", ctrlKey: true, bubbles: true, cancelable: true }),
    ];
    return events.map((event) => {
      document.querySelector("h1,button")?.dispatchEvent(event);
      return [event.type, event.defaultPrevented];
    });
  });
  expect(held.filter(([, prevented]) => !prevented)).toEqual([]);
  await hand.page.keyboard.press("Control+a");
  expect(await hand.page.evaluate(() => getSelection()?.toString())).toBe("");
  expect(await hand.page.evaluate(() => visualViewport?.scale)).toBe(1);
});
