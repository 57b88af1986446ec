import { redeemAtKiosk } from "@huzhu/contract";
import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage, LOST_CARD, OTHER_CARD } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;

const at = () => session.screen._tag;
const theGood = (name: string) => {
  const found = session.errands.shopping.shelf.find((good) => good.name === name);
  if (!found) throw new Error(`no ${name} on the shelf`);
  return found;
};
const confirm = async (name: string) => {
  await session.presentCard(CARD);
  await session.errands.shopping.open();
  session.errands.shopping.choose(theGood(name));
};
const said = () => {
  const { screen } = session;
  if (screen._tag === "Trouble") return screen.trouble.what.zh;
  return screen._tag === "Goods" ? screen.notice?.zh : undefined;
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
});

describe("a day at the kiosk", () => {
  it("shows the points as soon as the card lies there", async () => {
    await session.presentCard(CARD);
    expect(at()).toBe("Points");
    expect(session.visit?.holder.balance).toBe(56);
  });

  it("exchanges points for eggs in three presses", async () => {
    await session.presentCard(CARD);
    await session.errands.shopping.open();
    session.errands.shopping.choose(theGood("鸡蛋"));
    await session.errands.shopping.redeem();
    expect(at()).toBe("Done");
    expect(session.visit?.holder.balance).toBe(36);
    expect(village.redemptions).toBe(1);
  });

  it("gives the same again in two", async () => {
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    session.errands.shopping.onceMore();
    await session.errands.shopping.redeem();
    expect([at(), session.visit?.holder.balance, village.redemptions]).toEqual(["Done", 16, 2]);
    session.errands.shopping.onceMore();
    expect(session.screen).toMatchObject({ _tag: "Short", short: 4 });
  });

  it("asks for the card first when there is none, and then goes where one wanted to go", async () => {
    session.goHome();
    await session.errands.shopping.open();
    expect(session.screen).toEqual({ _tag: "PutCard", goal: "Goods" });
    session.cardNumber.type("0004512088");
    await session.presentCard();
    expect(at()).toBe("Goods");
    expect(session.cardNumber.digits).toBe("");
  });

  it("turns the pages of the goods", async () => {
    await session.presentCard(CARD);
    await session.errands.shopping.open();
    session.errands.shopping.turnPage();
    expect(session.screen).toMatchObject({ page: 1 });
    session.errands.shopping.turnPage();
    expect(session.screen).toMatchObject({ page: 2 });
  });

  it("calls somebody in two presses, with and without a card", async () => {
    session.calling.open();
    await session.calling.call("doctor");
    expect(at()).toBe("HelpSent");
    await session.presentCard(CARD);
    session.calling.open();
    await session.calling.call("talk");
    expect(village.helpCalls).toEqual(["doctor", "talk"]);
    await session.back();
    expect(at()).toBe("Points");
  });
});

describe("points that do not reach, goods that are gone", () => {
  it("says what is missing before anything is sent", async () => {
    await confirm("大米");
    expect(session.screen).toMatchObject({ _tag: "Short", short: 6 });
    expect(village.redemptions).toBe(0);
  });

  it("says so when the good was gone before one chose", async () => {
    await confirm("肥皂");
    expect([at(), said()]).toEqual(["Goods", "肥皂换完了"]);
  });

  it("says when there is more of what was taken as often as it may be", async () => {
    village.useUp("g-salt");
    await confirm("盐");
    expect([at(), said()]).toEqual(["Goods", "领完了，12月1日再来换"]);
    expect(village.redemptions).toBe(0);
  });

  it.each([
    {
      name: "the price changed meanwhile",
      meanwhile: () => Object.assign(village.goods[0] ?? {}, { price: 22 }),
      sentence: "鸡蛋现在要22分",
    },
    {
      name: "the last was taken meanwhile",
      meanwhile: () => Object.assign(village.goods[0] ?? {}, { onHand: 0 }),
      sentence: "鸡蛋换完了",
    },
  ])("goes back to the goods with a sentence when $name", async ({ meanwhile, sentence }) => {
    await confirm("鸡蛋");
    meanwhile();
    await session.errands.shopping.redeem();
    expect([at(), said(), village.redemptions]).toEqual(["Goods", sentence, 0]);
  });

  it("shows what is missing when the points went elsewhere meanwhile", async () => {
    await confirm("鸡蛋");
    Object.assign(village.holders.get(CARD) ?? {}, { balance: 14 });
    await session.errands.shopping.redeem();
    expect(session.screen).toMatchObject({ _tag: "Short", short: 6 });
  });
});

describe("one wish is one attempt", () => {
  const attempts = () =>
    village.calls.filter(({ path }) => path === redeemAtKiosk.path).map(({ attempt }) => attempt);

  it("a bounce is the same press", async () => {
    await confirm("鸡蛋");
    await Promise.all([session.errands.shopping.redeem(), session.errands.shopping.redeem()]);
    expect([attempts().length, village.redemptions]).toEqual([1, 1]);
  });

  it("a second try after a lost answer is the same attempt and takes the points once", async () => {
    await confirm("鸡蛋");
    village.losesAnswers = true;
    await session.errands.shopping.redeem();
    expect([at(), said()]).toEqual(["Trouble", "机器在歇气，还没有回话"]);
    village.losesAnswers = false;
    await session.again();
    expect([at(), village.redemptions, session.visit?.holder.balance]).toEqual(["Done", 1, 36]);
    expect(new Set(attempts()).size).toBe(1);
  });

  it("going back and choosing the same good again is still that attempt", async () => {
    await confirm("鸡蛋");
    village.losesAnswers = true;
    await session.errands.shopping.redeem();
    village.losesAnswers = false;
    await session.back();
    await session.back();
    session.errands.shopping.choose(theGood("鸡蛋"));
    await session.errands.shopping.redeem();
    expect([at(), village.redemptions]).toEqual(["Done", 1]);
  });

  it("the next wish is another", async () => {
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    session.errands.shopping.onceMore();
    await session.errands.shopping.redeem();
    expect(new Set(attempts()).size).toBe(2);
  });
});

describe("cards", () => {
  it.each([
    { name: "one that nobody was given", card: "9999", sentence: "这张卡还没登记" },
    { name: "one that was lost", card: LOST_CARD, sentence: "这张卡已经挂失" },
    { name: "something that is no card", card: "GHIJK", sentence: "这张卡还没登记" },
  ])("$name is told in words", async ({ card, sentence }) => {
    await session.presentCard(card);
    expect(said()).toBe(sentence);
  });

  it("another one asks whether somebody else comes", async () => {
    await session.presentCard(CARD);
    await session.presentCard(OTHER_CARD);
    expect([at(), session.visit?.holder.surname]).toEqual(["SwapCard", "王"]);
    await session.back();
    expect(at()).toBe("Points");
    await session.presentCard(OTHER_CARD);
    await session.swap();
    expect([at(), session.visit?.holder.surname]).toEqual(["Points", "欧阳"]);
  });

  it("the same one jumps back to the balance, but never takes the question away", async () => {
    await confirm("鸡蛋");
    await session.presentCard(CARD);
    expect(at()).toBe("Confirm");
    session.calling.open();
    await session.presentCard(CARD);
    expect(at()).toBe("Points");
  });
});

describe("whoever leaves", () => {
  it("leaves nothing behind", async () => {
    await confirm("鸡蛋");
    session.sight.size = 150;
    session.leave();
    expect(at()).toBe("Attract");
    expect([session.visit, session.errands.shopping.shelf, session.sight.size]).toEqual([
      null,
      [],
      100,
    ]);
    expect(JSON.stringify(session.screen)).not.toContain(CARD);
  });

  it("is not called back by an answer that comes too late", async () => {
    const answer = session.presentCard(CARD);
    session.leave();
    await answer;
    expect([at(), session.visit]).toEqual(["Attract", null]);
  });
});

describe("above what a card may spend in a day", () => {
  it("says how much still goes where there is no code", async () => {
    village.limit.most = 10;
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    expect(said()).toBe("今天还能用10分");
    expect(village.redemptions).toBe(0);
  });

  it("asks for the code, and the fourth digit is the last press", async () => {
    Object.assign(village.limit, { most: 10, code: "4711" });
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    expect(session.screen).toMatchObject({ _tag: "Code", left: 10, problem: null });
    for (const digit of "4711") await session.errands.entering.type(digit);
    expect([at(), village.redemptions]).toEqual(["Done", 1]);
    const attempts = village.calls.filter(({ path }) => path === redeemAtKiosk.path);
    expect(new Set(attempts.map(({ attempt }) => attempt)).size).toBe(1);
  });

  it("counts wrong codes, waits, and keeps nothing of them", async () => {
    Object.assign(village.limit, { most: 10, code: "4711" });
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    for (const digit of "11112222") await session.errands.entering.type(digit);
    expect(session.screen).toMatchObject({ problem: { zh: "密码不对，还能试3次" } });
    expect(session.errands.entering.pad.digits).toBe("");
    for (const digit of "333344445555") await session.errands.entering.type(digit);
    expect(said()).toBe("密码按错了5次");
  });

  it("forgets half a code when somebody leaves, and goes back one step", async () => {
    Object.assign(village.limit, { most: 10, code: "4711" });
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    await session.errands.entering.type("4");
    session.leave();
    expect([at(), session.errands.entering.pad.digits]).toEqual(["Attract", ""]);
    await confirm("鸡蛋");
    await session.errands.shopping.redeem();
    await session.back();
    expect(at()).toBe("Goods");
  });
});
