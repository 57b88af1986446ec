import { moveStock, origins, redeemAtCounter, redemptions, stock, today } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { RedemptionId } from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const TODAY = localDate(NOW);
const RICE = {
  source: "donor",
  from: "虚构粮油店",
  fen: 2_500,
  place: "库房",
  line: null,
} as const;

onEveryEngine("the stock", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  /** Five pieces nobody knows anything of, and six of a donor's that spoil soon; seven are taken. */
  const taken = async () => {
    const keeper = await house.as("keeper");
    const good = await shelve(house, { price: 1, pieces: 5 });
    const came = { ...RICE, bestBefore: addDays(TODAY, 9) };
    const body = { kind: "donation", pieces: 6, note: "", came } as const;
    await answered(keeper.call(moveStock, { params: { good: good.id }, body, ...attempt() }));
    const [person] = await cardHolders(house);
    if (!person || good.price === null) throw new Error("Nobody can redeem anything.");
    await enrich(house, [person]);
    const basket = [{ good: good.id, pieces: 7, shownPrice: good.price }] as const;
    const buying = { household: person.household, resident: person.id, basket };
    const receipt = await answered(keeper.call(redeemAtCounter, { body: buying, ...attempt() }));
    return { keeper, good, redemption: receipt.redemption };
  };

  it("tells how long each good lasts, what it is worth and what to order", async () => {
    const { keeper, good } = await taken();
    const { rows, places, sources } = await answered(keeper.call(stock, {}));
    expect(rows.find((row) => row.good === good.id)).toMatchObject({
      ...{ onHand: 4, fresh: 4, spoiled: 0, soon: 0, used: 7 },
      ...{ worth: 0, unpriced: 4, cover: 51, order: 0 },
    });
    const pieces = rows.reduce((sum, row) => sum + row.onHand, 0);
    for (const shares of [places, sources]) {
      expect(shares.reduce((sum, share) => sum + share.pieces, 0)).toBe(pieces);
    }
  });

  it("tells of which batches a redemption was, and from whom they came", async () => {
    const { keeper, redemption } = await taken();
    const from = await answered(keeper.call(origins, { params: { redemption } }));
    expect(from.map((one) => [one.batch, one.pieces, one.source, one.from])).toEqual([
      [1, 1, null, ""],
      [2, 6, "donor", "虚构粮油店"],
    ]);
    const [row] = (await answered(keeper.call(redemptions, { query: {} }))).rows;
    expect(row?.redemption).toBe(redemption);
    const none = { params: { redemption: RedemptionId.make("none") } };
    expect(await refused(keeper.call(origins, none))).toMatchObject({ status: 404 });
  });

  it("tells on today's page how many goods spoil soon, each good once", async () => {
    const keeper = await house.as("keeper");
    const before = await answered(keeper.call(today, {}));
    const good = await shelve(house, { price: 1, pieces: 5 });
    for (const days of [-1, 30, 31]) {
      const came = { ...RICE, bestBefore: addDays(TODAY, days) };
      const body = { kind: "donation", pieces: 1, note: "", came } as const;
      await answered(keeper.call(moveStock, { params: { good: good.id }, body, ...attempt() }));
    }
    const after = await answered(keeper.call(today, {}));
    expect(after.goodsSpoiling - before.goodsSpoiling).toBe(1);
  });

  it("is a workbook too, and nobody's who may not see goods", async () => {
    const keeper = await house.as("keeper");
    const bytes = new Uint8Array(await (await keeper.fetch("/api/stock.xlsx")).arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "stock.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["库存", "放在哪里", "从哪里来"]);
    expect((await house.nobody().fetch("/api/stock.xlsx")).status).toBe(401);
  });
});
