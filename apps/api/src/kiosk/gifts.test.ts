import type { Visitor } from "@huzhu/client/visitor";
import {
  changeCardLimit,
  enterCodeAtKiosk,
  giveAtKiosk,
  kinAtKiosk,
  presentCard,
  type ResidentRow,
  setCardCode,
  writeFamilyTie,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { decree, expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { cardHolders, enrich } from "../testing/till.ts";

onEveryEngine("points given to kin at the kiosk", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let giver: ResidentRow;
  let child: ResidentRow;
  let stranger: ResidentRow;

  /** Two card holders of different households, the one old enough to be the other's parent. */
  const generations = (people: ReadonlyArray<ResidentRow>) => {
    const sorted = people.toSorted((a, b) => b.age - a.age);
    const [eldest] = sorted;
    const others = sorted.toReversed().filter((one) => one.household !== eldest?.household);
    const [youngest] = others;
    const third = others.find((one) => one.household !== youngest?.household);
    if (!eldest || !youngest || !third) throw new Error("The village has too few families.");
    return [eldest, youngest, third] as const;
  };

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    const people = await cardHolders(house);
    await enrich(house, people);
    [giver, child, stranger] = generations(people);
    const tie = { kind: "parent", one: giver.id, other: child.id } as const;
    const body = { ...tie, since: null, origin: "entered" } as const;
    await answered((await house.as("cadre")).call(writeFamilyTie, { body, ...attempt() }));
    await decree(house, { giftTies: ["子女"] });
  });

  const cardOf = ({ card }: ResidentRow) => card ?? CardNumber.make("0000");
  const kinOf = (who: ResidentRow) =>
    answered(kiosk.call(kinAtKiosk, { body: { card: cardOf(who) } }));
  const balanceOf = async (who: ResidentRow) =>
    (await answered(kiosk.call(presentCard, { body: { card: cardOf(who) } }))).balance ?? 0;
  const give = (to: ResidentRow, amount: number, once = attempt()) =>
    kiosk.call(giveAtKiosk, {
      body: { card: cardOf(giver), to: to.household, amount: Points.make(amount) },
      ...once,
    });

  it("go from the own card to whom the register knows as kin, masked, once for an attempt", async () => {
    const [kin] = await kinOf(giver);
    expect(kin).toMatchObject({ household: child.household, tie: expect.stringMatching(/儿|女/) });
    expect(kin?.maskedName).toMatch(/^.\*+$/);
    const [before, theirs] = [await balanceOf(giver), await balanceOf(child)];
    const once = attempt();
    const gift = await answered(give(child, 5, once));
    expect(gift).toEqual({ ...kin, amount: 5, balance: before - 5 });
    expect(await answered(give(child, 5, once))).toEqual(gift);
    expect([await balanceOf(giver), await balanceOf(child)]).toEqual([before - 5, theirs + 5]);
    await expectSound(house);
  });

  it("go to nobody else, and to nobody where the village did not decide that they may", async () => {
    expect(await refused(give(stranger, 5))).toMatchObject({ status: 422, tag: "NotKin" });
    expect(await kinOf(stranger)).toEqual([]);
    await decree(house, { giftTies: [] });
    const card = { card: cardOf(giver) };
    expect(await kinOf(giver)).toEqual([]);
    expect(await answered(kiosk.call(presentCard, { body: card }))).toMatchObject({ gives: false });
    expect(await refused(give(child, 5))).toMatchObject({
      tag: "NotKin",
      fields: { permitted: [] },
      sentence: "本村还没有开放转赠，请管理员先改积分规定",
    });
    await decree(house, { giftTies: ["子女"] });
    expect(await answered(kiosk.call(presentCard, { body: card }))).toMatchObject({ gives: true });
  });

  it("never go beyond what is there", async () => {
    const all = await balanceOf(giver);
    expect(await refused(give(child, all + 1))).toMatchObject({
      tag: "BelowFloor",
      fields: { short: 1 },
    });
    expect(await balanceOf(giver)).toBe(all);
  });

  it("count towards what a card may spend in a day, and go on by the code", async () => {
    house.pass(24 * 60 * 60 * 1000);
    const admin = await house.as("admin");
    await answered(admin.call(changeCardLimit, { body: { most: Points.make(10) }, ...attempt() }));
    await answered(give(child, 8));
    expect(await refused(give(child, 8))).toMatchObject({
      tag: "CardLimitReached",
      fields: { most: 10, left: 2 },
    });
    const cadre = await house.as("cadre");
    const code = { params: { resident: giver.id }, body: { cardCode: "4711" } };
    await answered(cadre.call(setCardCode, { ...code, ...attempt() }));
    const once = attempt();
    expect(await refused(give(child, 8, once))).toMatchObject({ tag: "CodeNeeded" });
    const entered = { body: { card: cardOf(giver), cardCode: "4711" }, ...attempt() };
    expect(await answered(kiosk.call(enterCodeAtKiosk, entered))).toEqual({ _tag: "Right" });
    await answered(give(child, 8, once));
    await answered(admin.call(changeCardLimit, { body: { most: null }, ...attempt() }));
    await expectSound(house);
  });

  it("are for whoever stands at a kiosk with a card, and for nothing less than a point", async () => {
    const body = { card: cardOf(giver), to: child.household, amount: 0 };
    expect(await send(kiosk, giveAtKiosk, { body })).toMatchObject({ status: 400 });
    const cadre = await house.as("cadre");
    expect(await send(cadre, giveAtKiosk, { body: { ...body, amount: 1 } })).toMatchObject({
      status: 401,
    });
    const unknown = { ...body, card: "0000000000", amount: 1 };
    expect(await send(kiosk, giveAtKiosk, { body: unknown })).toMatchObject({ status: 404 });
    expect(await send(kiosk, kinAtKiosk, { body: { card: "" } })).toMatchObject({ status: 400 });
  });
});
