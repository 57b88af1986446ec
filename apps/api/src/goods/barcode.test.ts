import { addGood, type GoodRow, goods, setBarcode } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { type BarcodeWanted, ownNumber } from "@huzhu/domain/store";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { shelve } from "../testing/till.ts";

const EAN = "6901234567892";

onEveryEngine("the barcode of a good", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const label = async (good: GoodRow, wanted: BarcodeWanted) =>
    (await house.as("keeper")).call(setBarcode, {
      ...{ params: { good: good.id }, body: { wanted } },
      ...attempt(),
    });
  const onPackage = (text: string) => ({ of: "package", text }) as const;

  it("is set with the good, in whichever way it was typed, and found again", async () => {
    const keeper = await house.as("keeper");
    const body = {
      name: "洗发水",
      unit: "瓶",
      price: Points.make(9),
      barcode: onPackage(`${EAN} `),
    };
    const added = await answered(keeper.call(addGood, { body, ...attempt() }));
    expect(added.barcode).toBe(EAN);
    const listed = await answered(keeper.call(goods, {}));
    expect(listed.filter(({ barcode }) => barcode === EAN).map(({ id }) => id)).toEqual([added.id]);
    const second = { ...body, name: "护发素" };
    expect(await refused(keeper.call(addGood, { body: second, ...attempt() }))).toMatchObject({
      ...{ status: 409, tag: "BarcodeTaken" },
      sentence: "这个条码已经是洗发水的",
    });
    expect((await answered(keeper.call(goods, {}))).map(({ name }) => name)).not.toContain(
      "护发素",
    );
  });

  it("is made by the village where the package has none, each good another, and stays", async () => {
    const [one, other] = [
      await shelve(house, { price: 1, pieces: 1 }),
      await shelve(house, { price: 1, pieces: 1 }),
    ];
    const made = await answered(label(one, { of: "village" }));
    const next = await answered(label(other, { of: "village" }));
    if (!made.barcode || !next.barcode) throw new Error("no code was made");
    expect(ownNumber(next.barcode)).toBe((ownNumber(made.barcode) ?? 0) + 1);
    expect((await answered(label(one, { of: "village" }))).barcode).toBe(made.barcode);
    expect((await answered(label(one, { of: "none" }))).barcode).toBeNull();
  });

  it.each([
    { name: "a misread digit", text: "6901234567893", status: 422, tag: "WrongCheckDigit" },
    { name: "no barcode", text: "大米", status: 422, tag: "NotABarcode" },
  ])("refuses $name", async ({ text, status, tag }) => {
    const good = await shelve(house, { price: 1, pieces: 1 });
    expect(await refused(label(good, onPackage(text)))).toMatchObject({ status, tag });
  });

  it("is not for those who only look at the goods", async () => {
    const good = await shelve(house, { price: 1, pieces: 1 });
    const leader = await house.as("leader");
    const request = { params: { good: good.id }, body: { wanted: { of: "village" } as const } };
    expect(await refused(leader.call(setBarcode, { ...request, ...attempt() }))).toMatchObject({
      status: 403,
    });
  });

  it("of the same attempt is given once", async () => {
    const good = await shelve(house, { price: 1, pieces: 1 });
    const keeper = await house.as("keeper");
    const request = {
      params: { good: good.id },
      body: { wanted: { of: "village" } as const },
      ...attempt(),
    };
    const first = await answered(keeper.call(setBarcode, request));
    expect(await answered(keeper.call(setBarcode, request))).toEqual(first);
  });
});
