import type { Visitor } from "@huzhu/client/visitor";
import { redeemAtCounter, redeemAtKiosk, statement } from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import type { CardNumber, HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import type { GoodId } from "@huzhu/domain/store";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";
import { balanceAt, cardHolders, enrich, shelve } from "../testing/till.ts";

interface Line {
  readonly good: GoodId;
  readonly pieces: number;
  readonly shownPrice: Points;
}

interface Holder {
  readonly card: CardNumber;
  readonly household: HouseholdId;
}

onEveryEngine("a redemption", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let holders: ReadonlyArray<Holder>;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    const people = await cardHolders(house);
    await enrich(house, people);
    holders = people.flatMap(({ card, household }) => (card ? [{ card, household }] : []));
  });

  const holder = (n = 0): Holder => {
    const found = holders[n];
    if (!found) throw new Error("The village has too few cards.");
    return found;
  };
  const balanceOf = (card: CardNumber) => balanceAt(kiosk, card);
  const rice = async (pieces: number, price = 30) => {
    const { id } = await shelve(house, { price, pieces });
    return { good: id, pieces: 1, shownPrice: Points.make(price) };
  };

  it("takes the points, gives a receipt, and stands in the statement", async () => {
    const { card, household } = holder();
    const before = await balanceOf(card);
    const line = await rice(5);
    const body = { card, basket: [{ ...line, pieces: 2 }] };
    const receipt = await answered(kiosk.call(redeemAtKiosk, { body, ...attempt() }));
    expect(receipt).toMatchObject({ points: 60, balance: before - 60 });

    const keeper = await house.as("keeper");
    const book = await answered(keeper.call(statement, { params: { household } }));
    expect(book.lines[0]).toMatchObject({ amount: -60, sentence: "兑换大米2袋" });
    expect(book.balance).toBe(before - 60);
  });

  it("happens at the counter too", async () => {
    const keeper = await house.as("keeper");
    const { household } = holder();
    const body = { household, resident: null, basket: [await rice(1)] };
    const receipt = await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    expect(receipt.points).toBe(30);
  });

  it("of the last piece, asked ten times at once, happens once", async () => {
    const basket = [await rice(1)];
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        kiosk.call(redeemAtKiosk, {
          body: { card: holder(n % holders.length).card, basket },
          ...attempt(),
        }),
      ),
    );
    expect(results.filter(Result.isSuccess)).toHaveLength(1);
    for (const result of results.filter(Result.isFailure)) {
      expect(result.failure).toMatchObject({
        status: 409,
        tag: "OutOfStock",
        sentence: "大米已经换完了",
      });
    }
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("of one attempt, sent five times at once, is one line with one answer", async () => {
    const { card } = holder();
    const before = await balanceOf(card);
    const request = { body: { card, basket: [await rice(9)] }, ...attempt() };
    const receipts = await Promise.all(
      Array.from({ length: 5 }, () => answered(kiosk.call(redeemAtKiosk, request))),
    );
    expect(new Set(receipts.map(({ redemption }) => redemption)).size).toBe(1);
    expect(await balanceOf(card)).toBe(before - 30);
  });

  it("of a known attempt with other content is a conflict, and changes nothing", async () => {
    const { card } = holder();
    const line = await rice(9);
    const once = attempt();
    await answered(kiosk.call(redeemAtKiosk, { body: { card, basket: [line] }, ...once }));
    const before = await balanceOf(card);
    const other = { card, basket: [{ ...line, pieces: 2 }] };
    expect(await refused(kiosk.call(redeemAtKiosk, { body: other, ...once }))).toMatchObject({
      status: 409,
      tag: "AttemptConflict",
    });
    expect(await balanceOf(card)).toBe(before);
  });

  it("that was refused may be tried again under the same attempt", async () => {
    const { card } = holder();
    const line = await rice(1);
    const once = attempt();
    const dear = { card, basket: [{ ...line, shownPrice: Points.make(1) }] };
    expect(await refused(kiosk.call(redeemAtKiosk, { body: dear, ...once }))).toMatchObject({
      tag: "PriceChanged",
      fields: { shown: 1, current: 30 },
    });
    const right = { card, basket: [line] };
    await answered(kiosk.call(redeemAtKiosk, { body: right, ...once }));
  });

  it.each([
    ["an unknown card", 404, "CardUnknown", (line: Line) => ({ card: "FFFF", basket: [line] })],
    ["an empty basket", 400, "Malformed", () => ({ basket: [] })],
    ["nothing of it", 400, "Malformed", (line: Line) => ({ basket: [{ ...line, pieces: 0 }] })],
    [
      "a negative number",
      400,
      "Malformed",
      (line: Line) => ({ basket: [{ ...line, pieces: -1 }] }),
    ],
    ["a huge number", 400, "Malformed", (line: Line) => ({ basket: [{ ...line, pieces: 1e9 }] })],
    ["an unknown field", 400, "Malformed", (line: Line) => ({ basket: [line], free: true })],
    ["an unknown good", 422, "NotForSale", (line: Line) => ({ basket: [{ ...line, good: "no" }] })],
    ["the same good twice", 422, "TwiceInBasket", (line: Line) => ({ basket: [line, line] })],
    ["too many pieces", 409, "OutOfStock", (line: Line) => ({ basket: [{ ...line, pieces: 99 }] })],
  ])("of %s is refused, and nothing changes", async (_, status, tag, bodyOf) => {
    const { card } = holder();
    const before = await balanceOf(card);
    const body = { card, ...bodyOf(await rice(3)) };
    expect(await send(kiosk, redeemAtKiosk, { body })).toMatchObject({ status, error: { tag } });
    expect(await balanceOf(card)).toBe(before);
  });

  it("beyond the balance says how many points are missing", async () => {
    const { card } = holder();
    const balance = await balanceOf(card);
    const line = await rice(3, balance + 6);
    const body = { card, basket: [line] };
    expect(await refused(kiosk.call(redeemAtKiosk, { body, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "ShortOfPoints",
      fields: { balance, price: balance + 6, short: 6 },
    });
  });
});
