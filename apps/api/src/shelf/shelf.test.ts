import type { Visitor } from "@huzhu/client/visitor";
import { addGood, agreeWithShop, changeGood, setBans, shelfRules } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { type Bans, DEFAULT_BANS } from "@huzhu/domain/store/shelf";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { shelve } from "../testing/till.ts";

const TEA: Bans = [...DEFAULT_BANS, { kind: "保健品", words: ["保健"], except: [] }];

onEveryEngine("what may not be given for points", (engine) => {
  let house: House;
  let keeper: Visitor;
  let cadre: Visitor;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    keeper = await house.as("keeper");
    cadre = await house.as("cadre");
  });

  const adding = (name: string) => {
    const body = { name, unit: "瓶", price: Points.make(30) };
    return keeper.call(addGood, { body, ...attempt() });
  };
  const changing = (body: { readonly bans: Bans; readonly why: string }, by = cadre) =>
    by.call(setBans, { body, ...attempt() });

  it("is nothing that harms, in a village that decided nothing", async () => {
    expect(await refused(adding("农家米酒"))).toMatchObject({
      ...{ status: 422, tag: "Banned", fields: { kind: "酒", word: "酒" } },
      sentence: "村里定了酒不能上架，“农家米酒”里有“酒”；不是酒就换个名字，或先改“不能上架”的名单",
    });
    await answered(adding("酒精棉片"));
    const rules = await answered(keeper.call(shelfRules, {}));
    expect(rules).toMatchObject({ bans: DEFAULT_BANS, changes: [], banned: [] });
  });

  it("is neither a good's new name, nor agreed on with a shop", async () => {
    const { id: good } = await shelve(house, { price: 5, pieces: 1 });
    const body = { name: "香烟" };
    const renamed = keeper.call(changeGood, { params: { good }, body, ...attempt() });
    expect(await refused(renamed)).toMatchObject({ tag: "Banned" });
    const sold = { id: good, name: "白酒", unit: "瓶", points: Points.make(9), fen: Fen.make(900) };
    const limits = { householdMost: null, shopMost: null };
    const shop = { name: "小卖部", keeper: "龙四", goods: [sold], ...limits, open: true };
    const agreed = cadre.call(agreeWithShop, { body: { terms: shop }, ...attempt() });
    expect(await refused(agreed)).toMatchObject({ tag: "Banned" });
  });

  it("is what the village says from then on, with its reason; what lies there is shown, and may leave", async () => {
    const { id: good } = await answered(adding("老人保健茶"));
    const { changes, banned } = await answered(changing({ bans: TEA, why: "会上有人反映" }));
    expect(changes.at(0)).toMatchObject({ by: "王国刚", why: "会上有人反映", bans: TEA });
    expect(banned).toEqual([{ good, name: "老人保健茶", kind: "保健品", onShelf: true }]);
    const put = (onShelf: boolean) =>
      keeper.call(changeGood, { params: { good }, body: { onShelf }, ...attempt() });
    expect((await answered(put(false))).onShelf).toBe(false);
    expect(await refused(put(true))).toMatchObject({ tag: "Banned" });
    await answered(changing({ bans: DEFAULT_BANS, why: "那样茶可以" }));
    expect((await answered(put(true))).onShelf).toBe(true);
  });

  it("has every kind once, and is changed by nobody without the duty or a reason", async () => {
    const [wine] = DEFAULT_BANS;
    if (!wine) throw new Error("Nothing is banned.");
    const twice = changing({ bans: [wine, wine], why: "试试" });
    expect(await refused(twice)).toMatchObject({ status: 422, tag: "KindTwice" });
    expect(await refused(changing({ bans: TEA, why: "试试" }, keeper))).toMatchObject({
      status: 403,
    });
  });
});
