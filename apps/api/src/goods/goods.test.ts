import {
  addGood,
  changeGood,
  type GoodRow,
  goods,
  movements,
  moveStock,
  setPhoto,
  setPrice,
} from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { GoodId } from "@huzhu/domain/store";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { offered, shelve } from "../testing/till.ts";

/** The smallest PNG there is: one transparent point. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

onEveryEngine("a good", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const move = async (good: GoodRow, kind: "purchase" | "damage" | "count", pieces: number) =>
    (await house.as("keeper")).call(moveStock, {
      params: { good: good.id },
      body: { kind, pieces, note: "" },
      ...attempt(),
    });

  it("is put on the list with its price, and offered at the kiosk", async () => {
    const keeper = await house.as("keeper");
    const body = { name: "毛巾", unit: "条", price: Points.make(8) };
    const good = await answered(keeper.call(addGood, { body, ...attempt() }));
    expect(good).toMatchObject({ name: "毛巾", price: 8, onHand: 0, onShelf: true });
    expect((await offered(house)).find((each) => each.good === good.id)).toMatchObject({
      price: 8,
    });
  });

  it("stands in a workbook with all others, and nobody's who may not see goods", async () => {
    const good = await shelve(house, { price: 7, pieces: 3 });
    const response = await (await house.as("keeper")).fetch("/api/goods.xlsx");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "goods.xlsx"));
    const rows = sheets[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(rows[2]).toEqual([
      "商品",
      "单位",
      "条码",
      "要几分",
      "货架",
      "账上",
      "最近进价",
      "怎么换",
    ]);
    expect(rows).toContainEqual([good.name, good.unit, "", "7", "在架", "3"]);
    expect((await house.nobody().fetch("/api/goods.xlsx")).status).toBe(401);
  });

  it("taken off the shelf is not offered any more", async () => {
    const good = await shelve(house, { price: 5, pieces: 1 });
    const keeper = await house.as("keeper");
    const params = { good: good.id };
    await answered(keeper.call(changeGood, { params, body: { onShelf: false }, ...attempt() }));
    expect((await offered(house)).map(({ good: id }) => id)).not.toContain(good.id);
  });

  it.for(["a new price", "pieces"])(
    "is not locked while %s wait for the journal, because a redemption locks it behind that",
    async (what, { skip }) => {
      skip(engine.name === "sqlite", "SQLite has one writer, who waits for nobody");
      const good = await shelve(house, { price: 5, pieces: 1 });
      const keeper = await house.as("keeper");
      const priced = { params: { good: good.id }, body: { points: Points.make(6) }, ...attempt() };
      const waiting = "select from pg_stat_activity where wait_event_type = 'Lock'";
      const here = `${waiting} and datname = current_database()`;
      const written = await house.db.write(house.village, async (tx) => {
        await journal.lock(tx);
        const writing =
          what === "pieces" ? move(good, "purchase", 1) : keeper.call(setPrice, priced);
        while ((await house.place.all(here)).length === 0);
        await house.place.all(`select from good where id = '${good.id}' for update nowait`);
        return Result.succeed({ writing });
      });
      await answered(Result.getOrThrow(written).writing);
    },
  );

  it("gets a new price from today on, and keeps the old one in its history", async () => {
    const good = await shelve(house, { price: 5, pieces: 1 });
    const keeper = await house.as("keeper");
    const request = { params: { good: good.id }, body: { points: Points.make(6) } };
    const dearer = await answered(keeper.call(setPrice, { ...request, ...attempt() }));
    expect(dearer).toMatchObject({ price: 6, prices: [{ points: 5 }, { points: 6 }] });
  });

  it("changes its stock by movements only, each with what was left", async () => {
    const good = await shelve(house, { price: 5, pieces: 10 });
    await answered(move(good, "damage", -3));
    const counted = await answered(move(good, "count", -1));
    expect(counted.onHand).toBe(6);
    const keeper = await house.as("keeper");
    const book = await answered(keeper.call(movements, { params: { good: good.id } }));
    expect(book.map(({ kind, pieces, onHand }) => [kind, pieces, onHand])).toEqual([
      ["count", -1, 6],
      ["damage", -3, 7],
      ["purchase", 10, 10],
    ]);
  });

  it.each([
    ["damage of more than there is", "damage", -11, "OutOfStock"],
    ["a purchase that takes away", "purchase", -1, "WrongDirection"],
    ["a count of no difference", "count", 0, "WrongDirection"],
  ] as const)("refuses %s", async (_, kind, pieces, tag) => {
    const good = await shelve(house, { price: 5, pieces: 10 });
    expect(await refused(move(good, kind, pieces))).toMatchObject({ tag });
  });

  it("shows its photo to staff and kiosk, and to nobody else, without where it was taken", async () => {
    const good = await shelve(house, { price: 5, pieces: 1 });
    const keeper = await house.as("keeper");
    const taken = Buffer.concat([Buffer.from(PNG, "base64"), Buffer.from("29.56N 106.55E")]);
    const request = { params: { good: good.id }, body: { base64: taken.toString("base64") } };
    const { photo } = await answered(keeper.call(setPhoto, { ...request, ...attempt() }));
    const path = `/api/photos/${photo}`;
    for (const visitor of [keeper, await house.kiosk()]) {
      const response = await visitor.fetch(path);
      expect(response.headers.get("content-type")).toBe("image/png");
      expect(Buffer.from(await response.arrayBuffer()).toString("base64")).toBe(PNG);
    }
    expect((await house.nobody().fetch(path)).status).toBe(401);
    expect((await keeper.fetch("/api/photos/none")).status).toBe(404);
  });

  it("takes no text for a photo", async () => {
    const good = await shelve(house, { price: 5, pieces: 1 });
    const keeper = await house.as("keeper");
    const base64 = Buffer.from("<svg onload=alert(1)></svg>").toString("base64");
    const request = { params: { good: good.id }, body: { base64 } };
    expect(await refused(keeper.call(setPhoto, { ...request, ...attempt() }))).toMatchObject({
      tag: "NotAPhoto",
    });
  });

  it("of another village is not found", async () => {
    const keeper = await house.as("keeper");
    const request = { params: { good: GoodId.make("of-another-village") } };
    const body = { points: Points.make(1) };
    expect(await refused(keeper.call(setPrice, { ...request, body, ...attempt() }))).toMatchObject({
      status: 404,
    });
    expect((await answered(keeper.call(goods, {}))).length).toBeGreaterThan(10);
  });
});
