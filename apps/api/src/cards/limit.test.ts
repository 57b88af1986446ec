import type { Visitor } from "@huzhu/client/visitor";
import {
  changeCardLimit,
  clearCardCode,
  enterCodeAtCounter,
  enterCodeAtKiosk,
  type ResidentRow,
  redeemAtCounter,
  redeemAtKiosk,
  setCardCode,
} from "@huzhu/contract";
import { cardCodes, verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { forTheRecord } from "../mount/record.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const MINUTE = 60 * 1000;

onEveryEngine("what goes by a card in a day", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let people: ReadonlyArray<ResidentRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    people = await cardHolders(house);
    await enrich(house, people);
    const admin = await house.as("admin");
    await answered(admin.call(changeCardLimit, { body: { most: Points.make(50) }, ...attempt() }));
  });

  const person = (n: number): ResidentRow => {
    const found = people[n];
    if (!found) throw new Error("The village has too few cards.");
    return found;
  };
  const cardOf = ({ card }: ResidentRow) => card ?? CardNumber.make("0000");
  const basket = async (price: number, pieces = 9) => {
    const { id } = await shelve(house, { price, pieces });
    return [{ good: id, pieces: 1, shownPrice: Points.make(price) }];
  };
  const take = async (who: ResidentRow, price: number) =>
    kiosk.call(redeemAtKiosk, {
      body: { card: cardOf(who), basket: await basket(price) },
      ...attempt(),
    });
  const setCode = async ({ id }: ResidentRow, cardCode: string) => {
    const params = { resident: id };
    const cadre = await house.as("cadre");
    return answered(cadre.call(setCardCode, { params, body: { cardCode }, ...attempt() }));
  };
  const enter = (who: ResidentRow, cardCode: string) =>
    answered(kiosk.call(enterCodeAtKiosk, { body: { card: cardOf(who), cardCode }, ...attempt() }));

  it("ends at the village's limit, and says how much still goes", async () => {
    const one = person(0);
    await answered(take(one, 30));
    expect(await refused(take(one, 30))).toMatchObject({
      status: 422,
      tag: "CardLimitReached",
      fields: { most: 50, left: 20 },
      sentence: "一张卡一天最多用50分，今天还能用20分，再多请到柜台",
    });
    await answered(take(one, 20));
    house.pass(24 * 60 * MINUTE);
    await answered(take(one, 50));
  });

  it("holds when ten kiosks ask at once", async () => {
    const one = person(1);
    const [line] = await basket(10, 99);
    if (!line) throw new Error("There is no rice.");
    const results = await Promise.all(
      Array.from({ length: 10 }, () =>
        kiosk.call(redeemAtKiosk, { body: { card: cardOf(one), basket: [line] }, ...attempt() }),
      ),
    );
    expect(results.filter(Result.isSuccess)).toHaveLength(5);
  });

  it("goes on by the code, for one redemption and where it was entered", async () => {
    const one = person(2);
    expect((await setCode(one, "4711")).code).toBe("set");
    const body = { card: cardOf(one), basket: await basket(60) };
    const once = attempt();
    expect(await refused(kiosk.call(redeemAtKiosk, { body, ...once }))).toMatchObject({
      tag: "CodeNeeded",
      fields: { most: 50, left: 50 },
    });
    expect(await enter(one, "4711")).toEqual({ _tag: "Right" });
    const other = await house.kiosk();
    expect(await refused(other.call(redeemAtKiosk, { body, ...attempt() }))).toMatchObject({
      tag: "CodeNeeded",
    });
    await answered(kiosk.call(redeemAtKiosk, { body, ...once }));
    expect(await refused(take(one, 60))).toMatchObject({ tag: "CodeNeeded", fields: { left: 0 } });
    await enter(one, "4711");
    house.pass(4 * MINUTE);
    expect(await refused(take(one, 60))).toMatchObject({ tag: "CodeNeeded" });
  });

  it("waits after five wrong codes, and ends after ten until staff set another", async () => {
    const one = person(3);
    await setCode(one, "0815");
    const wrong = [4, 3, 2, 1].map((left) => ({ _tag: "Wrong", left }));
    for (const verdict of wrong) expect(await enter(one, "1111")).toEqual(verdict);
    expect(await enter(one, "1111")).toEqual({ _tag: "Waits", seconds: 900 });
    expect(await enter(one, "0815")).toMatchObject({ _tag: "Waits" });
    house.pass(15 * MINUTE);
    for (const verdict of wrong) expect(await enter(one, "1111")).toEqual(verdict);
    expect(await enter(one, "1111")).toEqual({ _tag: "Stopped" });
    house.pass(24 * 60 * MINUTE);
    expect(await enter(one, "0815")).toEqual({ _tag: "Stopped" });
    await setCode(one, "2222");
    expect(await enter(one, "2222")).toEqual({ _tag: "Right" });
  });

  it("counts every wrong code, however many come at once, and a replayed one once", async () => {
    const one = person(4);
    await setCode(one, "3141");
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, n) => enter(one, String(1000 + n))),
    );
    expect(guesses.filter(({ _tag }) => _tag === "Wrong")).toHaveLength(4);
    expect(await enter(one, "3141")).toMatchObject({ _tag: "Waits" });
    const two = person(5);
    await setCode(two, "3141");
    const body = { card: cardOf(two), cardCode: "1111" };
    const once = attempt();
    const first = await answered(kiosk.call(enterCodeAtKiosk, { body, ...once }));
    expect(await answered(kiosk.call(enterCodeAtKiosk, { body, ...once }))).toEqual(first);
    expect(await enter(two, "1111")).toEqual({ _tag: "Wrong", left: 3 });
  });

  it("goes on at the counter by the code, or where somebody vouches for who has none", async () => {
    const keeper = await house.as("keeper");
    const one = person(6);
    const wanted = async (who: ResidentRow) => ({
      ...{ household: who.household, resident: who.id, basket: await basket(60) },
    });
    const body = await wanted(one);
    expect(await refused(keeper.call(redeemAtCounter, { body, ...attempt() }))).toMatchObject({
      tag: "VouchNeeded",
    });
    const vouched = { ...body, vouched: true };
    await answered(keeper.call(redeemAtCounter, { body: vouched, ...attempt() }));

    await setCode(one, "2718");
    expect(
      await refused(keeper.call(redeemAtCounter, { body: vouched, ...attempt() })),
    ).toMatchObject({ tag: "CodeNeeded" });
    const code = { resident: one.id, cardCode: "2718" };
    await answered(keeper.call(enterCodeAtCounter, { body: code, ...attempt() }));
    await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));

    const cadre = await house.as("cadre");
    const params = { resident: one.id };
    const cleared = await answered(cadre.call(clearCardCode, { params, ...attempt() }));
    expect(cleared.code).toBe("none");
    expect(cleared.events.map(({ what }) => what)).toEqual(["vouched", "codeSet", "codeCleared"]);
    expect(await refused(cadre.call(clearCardCode, { params, ...attempt() }))).toMatchObject({
      tag: "NoCode",
    });
  });

  it("keeps no code anywhere in clear, and leaves nothing for the self-check to find", async () => {
    expect(forTheRecord({ body: { cardCode: "4711" } })).toEqual({ body: {} });
    const kept = await house.db.read(house.village, (tx) => cardCodes.ofResident(tx, person(2).id));
    expect(kept?.hash).toMatch(/^\$argon2id\$/);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });
});
