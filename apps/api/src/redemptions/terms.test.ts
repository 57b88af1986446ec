import type { Visitor } from "@huzhu/client/visitor";
import {
  boundGoods,
  type GoodRow,
  type ResidentRow,
  redeemAtCounter,
  redeemAtKiosk,
  redemptions,
  residents,
  reverseTransfer,
  setTerms,
  shelf,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import type { CardNumber, HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { GoodId, type Quota, type Takers, type Terms } from "@huzhu/domain/store";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

interface Holder {
  readonly card: CardNumber;
  readonly household: HouseholdId;
}

const TWO: Quota = { pieces: 2, per: "household", within: "month" };

onEveryEngine("a good that is given on terms", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let keeper: Visitor;
  let holders: ReadonlyArray<Holder>;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    keeper = await house.as("keeper");
    const people = (await cardHolders(house)).slice(0, 4);
    await enrich(house, people);
    holders = people.flatMap(({ card, household }) => (card ? [{ card, household }] : []));
  });

  const holder = (n = 0): Holder => {
    const found = holders[n];
    if (!found) throw new Error("The village has too few cards.");
    return found;
  };
  const given = async (terms: Terms): Promise<GoodRow> => {
    const { id } = await shelve(house, { price: 5, pieces: 40 });
    return answered(keeper.call(setTerms, { params: { good: id }, body: terms, ...attempt() }));
  };
  const wanting = (good: GoodRow, pieces: number) => [
    { good: good.id, pieces, shownPrice: good.price ?? Points.make(0) },
  ];
  const take = (good: GoodRow, pieces: number, { card } = holder()) =>
    kiosk.call(redeemAtKiosk, {
      body: { card, basket: wanting(good, pieces) },
      ...attempt(),
    });
  const seen = async (good: GoodRow, { card } = holder()) =>
    (await answered(kiosk.call(shelf, { body: { card } }))).find((one) => one.good === good.id);

  it("keeps them, and shows them with the good", async () => {
    expect((await given({ quota: TWO })).terms).toEqual({ quota: TWO });
  });

  it("goes up to its quota, at the kiosk and at the counter together", async () => {
    const good = await given({ quota: TWO });
    expect(await seen(good)).toMatchObject({ quota: { left: 2, within: "month" } });
    await answered(take(good, 1));
    expect(await seen(good)).toMatchObject({ quota: { left: 1 } });
    const body = { household: holder().household, resident: null, basket: wanting(good, 2) };
    const tooMany = keeper.call(redeemAtCounter, { body, ...attempt() });
    expect(await refused(tooMany)).toMatchObject({
      status: 409,
      tag: "QuotaUsed",
      sentence: "大米本月还能领1袋",
    });
    await answered(take(good, 1));
    expect(await refused(take(good, 1))).toMatchObject({ tag: "QuotaUsed", fields: { left: 0 } });
    const params = { household: holder().household };
    const bound = await answered(keeper.call(boundGoods, { params }));
    expect(bound.find((one) => one.good === good.id)).toMatchObject({ quota: { left: 0 } });
    await answered(take(good, 2, holder(1)));
  });

  it("asked ten times at once, goes no further than its quota", async () => {
    const good = await given({ quota: TWO });
    const all = await Promise.all(Array.from({ length: 10 }, () => take(good, 1)));
    expect(all.filter(Result.isSuccess)).toHaveLength(2);
  });

  it("goes again once it was brought back", async () => {
    const good = await given({ quota: TWO });
    const { redemption } = await answered(take(good, 2));
    const admin = await house.as("admin");
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    const transfer = rows.find((row) => row.redemption === redemption)?.transfer;
    if (!transfer) throw new Error("The redemption is not in the list.");
    const body = { why: "拿错了" };
    await answered(admin.call(reverseTransfer, { params: { transfer }, body, ...attempt() }));
    expect(await seen(good)).toMatchObject({ quota: { left: 2 } });
  });

  it("is for households with an elder, or for an elder in person", async () => {
    const admin = await house.as("admin");
    const people = (await answered(admin.call(residents, { query: {} }))).rows;
    const elders = people.filter(({ age }) => age >= 60);
    const young = people.find(
      ({ age, household }) => age < 60 && elders.some((one) => one.household === household),
    );
    const homes = new Set(elders.map(({ household }) => household));
    const without = people.find(({ household }) => !homes.has(household));
    const elder = elders.find(({ household }) => household === young?.household);
    if (!young || !elder || !without) throw new Error("The village has other households.");
    await enrich(house, [young, without]);
    const tells = async (takers: Takers, { household, id: resident }: ResidentRow) => {
      const good = await given({ takers });
      const body = { household, resident, basket: wanting(good, 1) };
      const query = { resident };
      const bound = await answered(keeper.call(boundGoods, { params: { household }, query }));
      const only = bound.find((one) => one.good === good.id)?.only ?? null;
      const done = await keeper.call(redeemAtCounter, { body, ...attempt() });
      return [
        only,
        Result.isSuccess(done) ? "taken" : done.failure._tag === "Refused" && done.failure.sentence,
      ];
    };
    expect({
      "an elder's": await tells("elderHomes", young),
      "another's": await tells("elderHomes", without),
      "an elder": await tells("elders", elder),
      "not an elder": await tells("elders", young),
    }).toEqual({
      "an elder's": [null, "taken"],
      "another's": ["elderHomes", "大米只给家里有老人的户换"],
      "an elder": [null, "taken"],
      "not an elder": ["elders", "大米要老人本人来换，来不了的请代领人来"],
    });
  });

  it("lies on no kiosk's shelf for whom it is not, and does not go there either", async () => {
    const young = (await cardHolders(house)).find(({ age, card }) => age < 60 && card);
    if (!young?.card) throw new Error("Nobody young has a card.");
    const holding = { card: young.card, household: young.household };
    const good = await given({ takers: "elders" });
    expect(await seen(good, holding)).toBeUndefined();
    expect(await refused(take(good, 1, holding))).toMatchObject({
      status: 422,
      tag: "OnlyForElders",
    });
  });

  it.each([
    ["of no pieces", { quota: { ...TWO, pieces: 0 } }],
    ["of a thousand pieces", { quota: { ...TWO, pieces: 1000 } }],
    ["of half a piece", { quota: { ...TWO, pieces: 0.5 } }],
    ["by the day", { quota: { ...TWO, within: "day" } }],
    ["of nobody", { quota: { ...TWO, per: "nobody" } }],
    ["with a field that is none", { quotas: TWO }],
    ["for the poor", { takers: "poor" }],
  ])("takes no quota %s", async (_, body) => {
    const { id } = await given({});
    expect(await send(keeper, setTerms, { params: [id], body })).toMatchObject({
      status: 400,
    });
  });

  it("is set by nobody without the duty, and only where it is", async () => {
    const good = await given({});
    const params = { good: good.id };
    const body = { quota: TWO };
    const cadre = await house.as("cadre");
    expect(await refused(cadre.call(setTerms, { params, body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const none = { good: GoodId.make("none") };
    expect(
      await refused(keeper.call(setTerms, { params: none, body, ...attempt() })),
    ).toMatchObject({ status: 404 });
  });
});
