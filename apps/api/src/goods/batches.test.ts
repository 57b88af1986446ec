import {
  batches,
  carryStock,
  type GoodRow,
  movements,
  moveStock,
  redeemAtCounter,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, offered, shelve } from "../testing/till.ts";

const TODAY = localDate(NOW);

onEveryEngine("batches of a good", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const bring = async (good: GoodRow, pieces: number, days: number | null) => {
    const known = {
      source: "bought",
      from: "镇上粮店",
      fen: 2_550,
      place: "库房",
      line: null,
    } as const;
    const came = { ...known, bestBefore: days === null ? null : addDays(TODAY, days) };
    const body = { kind: "purchase", pieces, note: "", came } as const;
    const keeper = await house.as("keeper");
    return answered(keeper.call(moveStock, { params: { good: good.id }, body, ...attempt() }));
  };
  const left = async ({ id: good }: GoodRow) =>
    (await answered((await house.as("keeper")).call(batches, { params: { good } }))).map((one) => [
      one.batch,
      one.left,
      one.came?.place ?? null,
    ]);

  it("stand in the order in which they go, with what is known of each", async () => {
    const good = await shelve(house, { price: 1, pieces: 2 });
    await bring(good, 3, 60);
    await bring(good, 4, 9);
    expect(await left(good)).toEqual([
      [3, 4, "库房"],
      [2, 3, "库房"],
      [1, 2, null],
    ]);
  });

  it("go first where they spoil first, and come back to where they were", async () => {
    const good = await shelve(house, { price: 1, pieces: 2 });
    await bring(good, 3, 9);
    const people = (await cardHolders(house)).slice(0, 1);
    await enrich(house, people);
    const [person] = people;
    if (!person) throw new Error("Nobody has a card.");
    const price = good.price ?? undefined;
    if (price === undefined) throw new Error("The good has no price.");
    const basket = [{ good: good.id, pieces: 4, shownPrice: price }] as const;
    const body = { household: person.household, resident: person.id, basket };
    const keeper = await house.as("keeper");
    await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    expect(await left(good)).toEqual([[1, 1, null]]);
    const book = await answered(keeper.call(movements, { params: { good: good.id } }));
    expect(book[0]?.parts).toEqual([
      { batch: 2, pieces: -3 },
      { batch: 1, pieces: -1 },
    ]);
  });

  it("that are spoiled are on no shelf, and can only be written off", async () => {
    const good = await shelve(house, { price: 1, pieces: 1 });
    await bring(good, 5, -1);
    const shown = await offered(house);
    expect(shown.find((one) => one.good === good.id)).toMatchObject({ onHand: 1 });
    const body = { kind: "expiry", pieces: -5, note: "", of: 2 } as const;
    const params = { good: good.id };
    const keeper = await house.as("keeper");
    await answered(keeper.call(moveStock, { params, body, ...attempt() }));
    expect(await left(good)).toEqual([[1, 1, null]]);
    expect(await refused(keeper.call(moveStock, { params, body, ...attempt() }))).toMatchObject({
      tag: "OutOfStock",
    });
  });

  it("are carried to another place, once for one attempt", async () => {
    const good = await shelve(house, { price: 1, pieces: 1 });
    await bring(good, 6, 30);
    const keeper = await house.as("keeper");
    const request = { params: { good: good.id }, body: { batch: 2, pieces: 4, place: "货架" } };
    const once = attempt();
    await answered(keeper.call(carryStock, { ...request, ...once }));
    await answered(keeper.call(carryStock, { ...request, ...once }));
    expect(await left(good)).toEqual([
      [2, 2, "库房"],
      [4, 4, "货架"],
      [1, 1, null],
    ]);
    expect(await refused(keeper.call(carryStock, { ...request, ...attempt() }))).toMatchObject({
      tag: "OutOfStock",
    });
    const none = { ...request, body: { ...request.body, batch: 9 } };
    expect(await refused(keeper.call(carryStock, { ...none, ...attempt() }))).toMatchObject({
      status: 404,
    });
    const cadre = await house.as("leader");
    expect(await refused(cadre.call(carryStock, { ...request, ...attempt() }))).toMatchObject({
      status: 403,
    });
  });
});
