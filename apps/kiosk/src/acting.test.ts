import { beforeEach, expect, it } from "vitest";
import { FakeVillage, PROXY_CARD } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;

const theGood = (name: string) => {
  const found = session.errands.shopping.shelf.find((good) => good.name === name);
  if (!found) throw new Error(`no ${name} on the shelf`);
  return found;
};
/** Lays the card of somebody who may act for 王. */
const lay = () => session.presentCard(PROXY_CARD);
const actForOther = async () => {
  await lay();
  const [other] = session.visit?.holder.others ?? [];
  if (!other) throw new Error("nobody to act for");
  await session.actFor(other.mandate);
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
});

it("asks for whom, and goes on for oneself to where one wanted to go", async () => {
  session.goHome();
  await session.errands.shopping.open();
  session.cardNumber.type(PROXY_CARD);
  await session.presentCard();
  expect(session.screen).toMatchObject({ _tag: "ForWhom", goal: "Goods" });
  await session.forSelf();
  expect(session.screen._tag).toBe("Goods");
  expect(session.visit).toMatchObject({ holder: { maskedName: "李**", acting: null } });
});

it("acts for the other with one's own card, and the balance is theirs", async () => {
  await actForOther();
  expect(session.screen._tag).toBe("Points");
  expect(session.visit).toMatchObject({
    card: PROXY_CARD,
    mandate: "m-1",
    holder: { maskedName: "王**", balance: 56 },
  });
  await session.errands.shopping.open();
  session.errands.shopping.choose(theGood("鸡蛋"));
  await session.errands.shopping.redeem();
  expect(session.screen).toMatchObject({ _tag: "Done", receipt: { actedBy: "李**", balance: 36 } });
  await session.back();
  expect(session.visit).toMatchObject({ mandate: "m-1", holder: { balance: 36 } });
});

it("says how much may be taken today, and takes no more", async () => {
  await actForOther();
  await session.errands.shopping.open();
  session.errands.shopping.choose(theGood("菜油"));
  expect(session.screen).toMatchObject({ _tag: "Goods", notice: { zh: "今天还能用25分" } });
});

it.each([
  { name: "to spend", scope: { spend: null }, goal: "Goods" },
  { name: "to ask", scope: { ask: false }, goal: "Report" },
  { name: "to see", scope: { see: false }, goal: "Claims" },
] as const)("without the scope $name ends at the points", async ({ scope, goal }) => {
  village.proxies.scope = { ...village.proxies.scope, ...scope };
  session.goHome();
  session.askForCard(goal);
  session.cardNumber.type(PROXY_CARD);
  await session.presentCard();
  const [other] = session.visit?.holder.others ?? [];
  if (other) await session.actFor(other.mandate);
  expect(session.screen._tag).toBe("Points");
  expect(session.visit?.holder.acting).not.toBeNull();
});

it("that has ended says so, and nobody is acted for", async () => {
  village.proxies.ended = true;
  await actForOther();
  expect(session.screen).toMatchObject({
    _tag: "Trouble",
    trouble: { what: { zh: "现在不能替他办了" } },
  });
  expect(session.visit?.mandate).toBeUndefined();
});

it("tells whom one let act for oneself, and dismisses them in two presses", async () => {
  await lay();
  await session.forSelf();
  await session.errands.acting.open();
  const [first] = village.proxies.own;
  if (!first) throw new Error("nobody acts for them");
  session.errands.acting.choose(first);
  expect(session.screen._tag).toBe("Dismiss");
  await session.errands.acting.dismiss();
  expect(session.screen).toMatchObject({ _tag: "OwnProxies", proxies: [] });
});

it("leaves nothing behind of whom somebody acted for", async () => {
  await actForOther();
  session.leave();
  expect(session.visit).toBeNull();
});
