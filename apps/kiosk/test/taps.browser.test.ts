import { describe, expect, it } from "vitest";
import { CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";
import { Stage } from "./stage.ts";

const stage = Stage.forEveryTest();

const open = async (): Promise<Hand> => {
  const hand = await stage.open();
  await hand.see("请放卡");
  return hand;
};

const withCard = async (): Promise<Hand> => {
  const hand = await open();
  await hand.layCard(CARD);
  await hand.see("最近三次");
  return hand;
};

describe("how often one has to tap", () => {
  it("not at all for the balance", async () => {
    const hand = await withCard();
    await hand.see("56");
    expect(hand.taps).toBe(0);
  });

  it("three times for a good, twice for the same again, once to leave", async () => {
    const hand = await withCard();
    await hand.tap("换东西");
    await hand.tap("鸡蛋");
    await hand.tap("要");
    await hand.see("换好了");
    expect([hand.taps, stage.village.redemptions]).toEqual([3, 1]);
    await hand.tap("再来一份");
    await hand.tap("要");
    await hand.see("换好了");
    await hand.see("16");
    expect([hand.taps, stage.village.redemptions]).toEqual([5, 2]);
    await hand.tap("我走了");
    await hand.see("请放卡");
    expect(hand.taps).toBe(6);
  });

  it("seven times for a good above what goes without the code", async () => {
    Object.assign(stage.village.limit, { most: 10, code: "4713" });
    const hand = await withCard();
    await hand.tap("换东西");
    await hand.tap("鸡蛋");
    await hand.tap("要");
    await hand.see("请按您的4位密码");
    for (const digit of "4713") await hand.tap(digit);
    await hand.see("换好了");
    expect([hand.taps, stage.village.redemptions]).toEqual([7, 1]);
  });

  it("four times for a good on the second page", async () => {
    const hand = await withCard();
    await hand.tap("换东西");
    await hand.tap("下一页");
    await hand.tap("卫生纸");
    await hand.tap("要");
    await hand.see("换好了");
    expect(hand.taps).toBe(4);
  });

  it("twice for a line and the notice on the board", async () => {
    const hand = await withCard();
    await hand.tap("对公示");
    await hand.tap(".*加5分");
    await hand.see("这一笔在公示里");
    expect(hand.taps).toBe(2);
  });

  it("twice for the village's money, without a card", async () => {
    const hand = await open();
    await hand.tap("请放卡");
    await hand.see("您要做哪样");
    await hand.tap("看公示");
    await hand.tap("账上的钱");
    await hand.see("还剩");
    expect(hand.taps).toBe(3);
  });

  it("twice to say that one comes to eat today", async () => {
    const hand = await withCard();
    await hand.tap("今天吃饭");
    await hand.tap("来吃");
    await hand.see("记下了，给您做一份");
    expect([hand.taps, stage.village.meals.meal.coming]).toEqual([2, true]);
  });

  it("four times to ask for what is not there", async () => {
    const hand = await withCard();
    await hand.tap("换东西");
    await hand.tap("下一页");
    await hand.tap("没有我要的");
    await hand.tap("肥皂");
    await hand.see("记下了，谢谢您");
    expect([hand.taps, stage.village.lacks.said.length]).toEqual([4, 1]);
  });

  it("four times to give points to kin, four more digits above what goes without the code", async () => {
    const hand = await withCard();
    await hand.tap("送给亲人");
    await hand.tap("儿子");
    await hand.tap("10分");
    await hand.tap("送");
    await hand.see("送到了，儿子王*多了10分");
    expect([hand.taps, stage.village.kin.given]).toEqual([4, 1]);
    await hand.tap("晓得了");
    Object.assign(stage.village.limit, { most: 10, code: "4713" });
    await hand.tap("送给亲人");
    await hand.tap("姐夫或妹夫");
    await hand.tap("20分");
    await hand.tap("送");
    for (const digit of "4713") await hand.tap(digit);
    await hand.see("送到了，姐夫或妹夫欧阳");
    expect([hand.taps, stage.village.kin.given]).toEqual([13, 2]);
  });

  it("twice for help, even before the first touch", async () => {
    const hand = await open();
    await hand.tap("找人帮忙");
    await hand.tap("要看病");
    await hand.see("已经喊人了");
    expect([hand.taps, stage.village.helpCalls]).toEqual([2, ["doctor"]]);
  });
});

describe("a hand that trembles", () => {
  it("taps twice on 要 and takes one", async () => {
    const hand = await withCard();
    await hand.tap("换东西");
    await hand.tap("鸡蛋");
    await hand.tap("要");
    const { width, height } = hand.page.viewportSize() ?? { width: 0, height: 0 };
    await hand.page.touchscreen.tap(width * 0.75, height * 0.82);
    await hand.see("换好了");
    expect(stage.village.redemptions).toBe(1);
  });

  it("never finds 要 where it has just pressed", async () => {
    const hand = await withCard();
    const boxOf = async (name: string) => {
      const box = await hand.page
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .boundingBox();
      if (box === null) throw new Error(`${name} is not on the screen`);
      return box;
    };
    await hand.tap("换东西");
    const tile = await boxOf("大米");
    await hand.tap("鸡蛋");
    const yes = await boxOf("要");
    expect(yes.y).toBeGreaterThan(tile.y + tile.height);
    await hand.tap("要");
    const again = await boxOf("再来一份");
    expect(again.x + again.width).toBeLessThan(yes.x);
  });
});

it("says to wait when the village is slow, and goes on when it answers", async () => {
  const hand = await withCard();
  await hand.tap("换东西");
  await hand.tap("鸡蛋");
  const letGo = stage.village.hold();
  await hand.tap("要");
  await hand.wait(1100);
  await hand.see("请等一下");
  letGo();
  await hand.see("换好了");
  expect(stage.village.redemptions).toBe(1);
});

it("gives up after 8 seconds, and a second try is the same attempt", async () => {
  const hand = await withCard();
  await hand.tap("换东西");
  await hand.tap("鸡蛋");
  const letGo = stage.village.hold();
  await hand.tap("要");
  await hand.wait(8100);
  await hand.see("机器在歇气，还没有回话");
  letGo();
  await hand.tap("再试一次");
  await hand.see("换好了");
  expect(stage.village.redemptions).toBe(1);
});
