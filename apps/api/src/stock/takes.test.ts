import {
  countInTake,
  dropTake,
  listTakes,
  movements,
  moveStock,
  seeTake,
  signTake,
  startTake,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import type { GoodId, StockTakeId } from "@huzhu/domain/store";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { shelve } from "../testing/till.ts";

onEveryEngine("a stock take", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  /** A take of the one good that lies at a place of its own. */
  const begun = async (place: string) => {
    const keeper = await house.as("keeper");
    const good = await shelve(house, { price: 1, pieces: 4 });
    const known = { source: "bought", from: "", bestBefore: null, fen: null, line: null } as const;
    const body = { kind: "purchase", pieces: 6, note: "", came: { ...known, place } } as const;
    await answered(keeper.call(moveStock, { params: { good: good.id }, body, ...attempt() }));
    const starting = { body: { title: "五月盘点", place }, ...attempt() };
    const { take } = await answered(keeper.call(startTake, starting));
    return { keeper, good: good.id, take };
  };
  const count = async (take: StockTakeId, good: GoodId, pieces: number) =>
    (await house.as("keeper")).call(countInTake, {
      params: { take },
      body: { good, pieces },
      ...attempt(),
    });
  const sign = async (who: "admin" | "keeper", take: StockTakeId, good: GoodId, why?: string) =>
    (await house.as(who)).call(signTake, {
      params: { take },
      body: { reasons: why === undefined ? [] : [{ good, why }] },
      ...attempt(),
    });

  it("tells nothing of the book until all is counted twice where it differs", async () => {
    const { good, take } = await begun("东屋");
    const first = await answered(count(take, good, 9));
    expect(first.goods).toMatchObject([{ good, state: "again", variance: null }]);
    expect(await refused(sign("admin", take, good))).toMatchObject({ tag: "TakeUnfinished" });
    const second = await answered(count(take, good, 9));
    expect(second).toMatchObject({ ready: true, own: true, goods: [{ variance: -1 }] });
  });

  it("is signed by somebody else with a reason, and books what differed when it was counted", async () => {
    const { keeper, good, take } = await begun("西屋");
    await answered(count(take, good, 9));
    await answered(count(take, good, 9));
    const params = { good };
    const damaged = { kind: "damage", pieces: -2, note: "" } as const;
    await answered(keeper.call(moveStock, { params, body: damaged, ...attempt() }));
    expect(await refused(sign("keeper", take, good, "受潮"))).toMatchObject({ tag: "OwnCount" });
    expect(await refused(sign("admin", take, good))).toMatchObject({ tag: "CountUnexplained" });
    expect(await answered(sign("admin", take, good, "受潮"))).toMatchObject({
      state: "signed",
      goods: [{ variance: -1, why: "受潮" }],
    });
    const [last] = await answered(keeper.call(movements, { params }));
    expect(last).toMatchObject({ kind: "count", pieces: -1, onHand: 7, note: "五月盘点：受潮" });
    expect(await refused(count(take, good, 7))).toMatchObject({ tag: "TakeOver" });
    const [row] = await answered(keeper.call(listTakes, {}));
    expect(row).toMatchObject({ take, state: "signed", goods: 1, done: 1, differing: 1 });
  });

  it("can be given up, and is nobody's who may not change goods", async () => {
    const { keeper, good, take } = await begun("南屋");
    const leader = await house.as("leader");
    const starting = { body: { title: "盘点", place: null }, ...attempt() };
    expect(await refused(leader.call(startTake, starting))).toMatchObject({ status: 403 });
    const ending = { params: { take }, body: { why: "停电" }, ...attempt() };
    expect(await answered(keeper.call(dropTake, ending))).toMatchObject({ state: "dropped" });
    expect(await refused(sign("admin", take, good))).toMatchObject({ tag: "TakeOver" });
    const seen = await answered(keeper.call(seeTake, { params: { take } }));
    expect(seen.ended).not.toBeNull();
  });

  it("is written once for one attempt, and refused where there is none such", async () => {
    const { keeper, good, take } = await begun("北屋");
    const counting = { params: { take }, body: { good, pieces: 10 }, ...attempt() };
    await answered(keeper.call(countInTake, counting));
    const again = await answered(keeper.call(countInTake, counting));
    expect(again.goods[0]?.counted).toHaveLength(1);
    const nowhere = { body: { title: "盘点", place: "没有的地方" }, ...attempt() };
    expect(await refused(keeper.call(startTake, nowhere))).toMatchObject({ status: 404 });
  });
});
