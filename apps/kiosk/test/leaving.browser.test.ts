import { expect, it } from "vitest";
import { CARD, CODE, LOST_CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";
import { Stage } from "./stage.ts";

const stage = Stage.forEveryTest();

/** What of a person a page still holds, wherever it might be. */
const traces = (hand: Hand) =>
  hand.page.evaluate(
    (words) => {
      const places = [
        document.documentElement.outerHTML,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(history.state),
        location.href,
        document.title,
        document.cookie,
      ];
      return words.filter((word) => places.some((place) => place.includes(word)));
    },
    [CARD, "王", "打扫院坝", "兑换鸡蛋"],
  );

const visit = async (): Promise<Hand> => {
  const hand = await stage.open();
  await hand.see("请放卡");
  await hand.layCard(CARD);
  await hand.see("王**");
  return hand;
};

it.each([
  {
    name: "who says 我走了",
    leave: async (hand: Hand) => hand.tap("我走了"),
  },
  {
    name: "who just walks away",
    leave: async (hand: Hand) => {
      await hand.wait(60_500);
      await hand.see("您还在吗");
      await hand.wait(30_000);
    },
  },
])("nothing stays behind of somebody $name", async ({ leave }) => {
  const hand = await visit();
  expect(await traces(hand)).not.toEqual([]);
  await leave(hand);
  await hand.see("请放卡");
  expect(await traces(hand)).toEqual([]);
  expect(await hand.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

it("who is still there stays as long as they like", async () => {
  const hand = await visit();
  for (let round = 0; round < 3; round += 1) {
    await hand.wait(61_000);
    await hand.see("您还在吗");
    await hand.tap("还在");
    await hand.see("王**");
  }
});

it("the letters are of the usual size again for the next one", async () => {
  const hand = await visit();
  await hand.tap("大字");
  await hand.tap("字 很大");
  await hand.tap("好了");
  const zoom = () =>
    hand.page
      .locator("[data-kiosk]")
      .evaluate((root) => Number(root.style.getPropertyValue("--zoom")));
  expect(await zoom()).toBe(1.5);
  await hand.tap("我走了");
  expect(await zoom()).toBe(1);
});

it("a stopped card is told without its number", async () => {
  const hand = await stage.open();
  await hand.see("请放卡");
  await hand.layCard(LOST_CARD);
  await hand.see("这张卡已经挂失");
  expect(await hand.page.content()).not.toContain(LOST_CARD);
});

it("pairs by its address, and takes the code out of it", async () => {
  stage.village.paired = false;
  const hand = await stage.open("15.6", `?pair=${CODE}`);
  await hand.see("请放卡");
  expect(stage.village.paired).toBe(true);
  expect(hand.page.url()).not.toContain(CODE);
});

it("comes back by itself when the village does", async () => {
  stage.village.reachable = false;
  const hand = await stage.open();
  await hand.see("过一会儿就好");
  stage.village.reachable = true;
  await hand.wait(6000);
  await hand.see("请放卡");
});
