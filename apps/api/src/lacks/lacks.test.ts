import type { Visitor } from "@huzhu/client/visitor";
import { addGood, askForAtKiosk, lacks, lacksAtKiosk, setBans, setTerms } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import type { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import type { Wanting } from "@huzhu/domain/store/lack";
import { DEFAULT_BANS } from "@huzhu/domain/store/shelf";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { cardHolders, shelve } from "../testing/till.ts";

const SHOES: Wanting = { _tag: "Thing", thing: "shoes" };
/** 35 days, into another month. */
const A_MONTH = 35 * 24 * 60 * 60 * 1000;

/** Goal: the store learns what people wanted and did not find, and never who. */
onEveryEngine("what is not on the shelf", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let keeper: Visitor;
  let people: Awaited<ReturnType<typeof cardHolders>>;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    keeper = await house.as("keeper");
    people = await cardHolders(house);
  });

  const cardOf = (n: number): CardNumber => {
    const card = people[n]?.card;
    if (!card) throw new Error("The village has too few cards.");
    return card;
  };
  const gone = async (name: string) =>
    answered(
      keeper.call(addGood, { body: { name, unit: "个", price: Points.make(9) }, ...attempt() }),
    );
  const seen = (card: CardNumber) => answered(kiosk.call(lacksAtKiosk, { body: { card } }));
  const ask = (card: CardNumber, wanting: Wanting) =>
    kiosk.call(askForAtKiosk, { body: { card, wanting }, ...attempt() });
  const rows = async () => answered((await house.as("keeper")).call(lacks, {}));

  it("can be asked for once a month by each household, and only the households are counted", async () => {
    const { id, name } = await gone("搪瓷脸盆");
    const basin: Wanting = { _tag: "Good", good: id };
    expect((await seen(cardOf(0))).goods).toContainEqual({ good: id, name, photo: null });
    const request = { body: { card: cardOf(0), wanting: basin }, ...attempt() };
    await answered(kiosk.call(askForAtKiosk, request));
    await answered(kiosk.call(askForAtKiosk, request));
    expect(await refused(ask(cardOf(0), basin))).toMatchObject({ tag: "AskedAlready" });
    await answered(ask(cardOf(1), basin));
    await answered(ask(cardOf(1), SHOES));
    expect((await seen(cardOf(1))).said).toEqual([basin, SHOES]);
    const good = { id, onShelf: true, onHand: 0 };
    const asked = (await rows()).filter(
      ({ wanting }) => wanting._tag === "Good" && wanting.good === id,
    );
    expect(asked).toEqual([{ month: "2026-11", wanting: basin, name, households: 2, good }]);
    expect(await rows()).toContainEqual(
      expect.objectContaining({ month: "2026-11", name: "鞋子袜子", good: null }),
    );
  });

  it("is not what lies there, nor what is not for them", async () => {
    const there = await shelve(house, { price: 5, pieces: 1 });
    const wanting: Wanting = { _tag: "Good", good: there.id };
    expect(await refused(ask(cardOf(0), wanting))).toMatchObject({ tag: "OnTheShelf" });
    const { id } = await gone("老花镜");
    const quota = { pieces: 1, per: "elder", within: "year" } as const;
    await answered(keeper.call(setTerms, { params: { good: id }, body: { quota }, ...attempt() }));
    const offers = await Promise.all(
      people.map(async ({ card }) => {
        if (card === null) return [];
        const { goods } = await seen(card);
        return [{ card, offered: goods.some(({ good }) => good === id) }];
      }),
    );
    const [first] = offers.flat().filter(({ offered }) => !offered);
    expect(offers.flat().some(({ offered }) => offered)).toBe(true);
    if (!first) throw new Error("Every household has an elder.");
    expect(await refused(ask(first.card, { _tag: "Good", good: id }))).toMatchObject({
      tag: "NotFound",
    });
  });

  it("is not what the village gives no more", async () => {
    const { id } = await gone("打火机");
    const lighter: Wanting = { _tag: "Good", good: id };
    const offered = async () => (await seen(cardOf(3))).goods.some(({ good }) => good === id);
    expect(await offered()).toBe(true);
    const banned = { kind: "打火机", words: ["打火机"], except: [] } as const;
    const body = { bans: [...DEFAULT_BANS, banned], why: "村民会议定的" };
    await answered((await house.as("cadre")).call(setBans, { body, ...attempt() }));
    expect(await offered()).toBe(false);
    expect(await refused(ask(cardOf(3), lighter))).toMatchObject({ tag: "NotFound" });
  });

  it("stands in a workbook, for whoever sees goods, without any name", async () => {
    await answered(ask(cardOf(2), SHOES));
    const response = await (await house.as("keeper")).fetch("/api/lacks.xlsx");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "lacks.xlsx"));
    const text = JSON.stringify(sheets);
    for (const word of ["大家想要的", "鞋子袜子", "还没有这样商品"]) expect(text).toContain(word);
    for (const { name } of people) expect(text).not.toContain(name);
    expect((await house.nobody().fetch("/api/lacks.xlsx")).status).toBe(401);
  });

  it("can be asked for again in another month", async () => {
    house.pass(A_MONTH);
    await answered(ask(cardOf(1), SHOES));
    expect((await rows())[0]).toMatchObject({ month: "2026-12", households: 1 });
  });
});
