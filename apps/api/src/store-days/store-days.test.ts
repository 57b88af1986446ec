import {
  answerObjection,
  checkDay,
  closeDay,
  countOnDay,
  handOver,
  movements,
  moveStock,
  objectToDay,
  openDay,
  redeemAtCounter,
  storeDay,
  storeDays,
  storeMonth,
  storeNow,
  storeYear,
  takeOver,
  undoRedemption,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import type { GoodId } from "@huzhu/domain/store";
import type { DayStage } from "@huzhu/domain/store/day";
import { addDays, addMonths, type CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { answered, attempt, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

onEveryEngine("a day of the store", (engine) => {
  const opened = async () => {
    const house = await openHouse(engine);
    const keeper = await house.as("keeper");
    const good = await shelve(house, { price: 1, pieces: 4 });
    const { today } = await answered(keeper.call(storeNow, {}));
    const count = async (stage: DayStage, pieces: number, day: CalendarDate = today) =>
      (await house.as("keeper")).call(countOnDay, {
        ...{ params: { day }, body: { stage, counts: [{ good: good.id, pieces }] } },
        ...attempt(),
      });
    const signing = (why?: string, id: GoodId = good.id) => ({
      ...{ params: { day: today }, ...attempt() },
      body: { reasons: why === undefined ? [] : [{ good: id, why }] },
    });
    return { house, keeper, good: good.id, today, count, signing };
  };

  it("is counted blind, opened, closed with a reason, and booked when somebody else checks it", async () => {
    const { house, keeper, good, today, count, signing } = await opened();
    expect(await refused(keeper.call(openDay, signing()))).toMatchObject({ tag: "DayElsewhere" });
    await answered(count("open", 4));
    expect(await answered(keeper.call(openDay, signing()))).toMatchObject({ state: "open" });
    const first = await answered(count("close", 3));
    expect(first.sheets[1]).toMatchObject({
      ready: false,
      goods: [{ state: "again", variance: null }],
    });
    expect(await refused(keeper.call(closeDay, signing()))).toMatchObject({ tag: "DayUncounted" });
    await answered(count("close", 3));
    expect(await refused(keeper.call(closeDay, signing()))).toMatchObject({
      tag: "CountUnexplained",
    });
    const closed = await answered(keeper.call(closeDay, signing("袋子破了")));
    expect(closed).toMatchObject({ state: "closed", differing: 1 });
    expect(closed.sheets[1]).toMatchObject({ take: { booked: false } });

    const params = { day: today };
    const admin = await house.as("admin");
    expect(await refused(keeper.call(checkDay, { params, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const objecting = { params, body: { why: "昨天还在" }, ...attempt() };
    expect(await answered(admin.call(objectToDay, objecting))).toMatchObject({ state: "objected" });
    const answering = { params, body: { why: "又数了一遍" }, ...attempt() };
    await answered(keeper.call(answerObjection, answering));
    const checking = { params, ...attempt() };
    const checked = await answered(admin.call(checkDay, checking));
    expect(checked).toMatchObject({ state: "checked", remarks: [{ why: "昨天还在" }, {}] });
    expect(await answered(admin.call(checkDay, checking))).toEqual(checked);
    const [last] = await answered(keeper.call(movements, { params: { good } }));
    expect(last).toMatchObject({ kind: "count", pieces: -1, onHand: 3 });
    expect(await answered(keeper.call(storeDays, {}))).toMatchObject([{ day: today }]);
    expect(await refused(count("open", 3))).toMatchObject({ tag: "DayElsewhere" });

    const book = async (day: CalendarDate) => {
      const month = { query: { month: day.slice(0, 7) } };
      const { goods, ...rest } = await answered(keeper.call(storeMonth, month));
      return { ...rest, good: goods.find((one) => one.good === good) };
    };
    const moved = [
      { kind: "count", pieces: -1 },
      { kind: "purchase", pieces: 4 },
    ];
    expect(await book(today)).toMatchObject({
      good: { opening: 0, moved, closing: 3 },
      differences: [{ good, pieces: -1, on: today }],
      days: [{ day: today, differing: 1 }],
    });
    expect(await book(addMonths(today, 1))).toMatchObject({
      good: { opening: 3, moved: [], closing: 3 },
      ...{ differences: [], days: [] },
    });
  });

  it("has in its month's book the points that went and that came back", async () => {
    const { house, keeper, good, today } = await opened();
    const [person] = await cardHolders(house);
    if (!person) throw new Error("Nobody has a card.");
    await enrich(house, [person]);
    const query = { month: today.slice(0, 7) };
    const before = await answered(keeper.call(storeMonth, { query }));
    const basket = [{ good, pieces: 2, shownPrice: Points.make(1) }] as const;
    const body = { household: person.household, resident: null, basket };
    const { redemption } = await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    await answered(keeper.call(undoRedemption, { params: { redemption }, ...attempt() }));
    const after = await answered(keeper.call(storeMonth, { query }));
    for (const stood of ["redeemed", "returned"] as const) {
      const { times, points } = before[stood];
      expect(after[stood]).toEqual({ times: times + 1, points: points + 2 });
    }
    expect(after.goods.find((one) => one.good === good)).toMatchObject({ closing: 4 });
  });

  it("has in its year what stayed away, by month and by good, and what was lost", async () => {
    const { house, keeper, good, today } = await opened();
    const [person] = await cardHolders(house);
    if (!person) throw new Error("Nobody has a card.");
    await enrich(house, [person]);
    const year = async () => {
      const { months, goods } = await answered(keeper.call(storeYear, {}));
      return { last: months.at(-1), all: months, good: goods.find((one) => one.good === good) };
    };
    const before = await year();
    expect(before.all).toHaveLength(12);
    expect(before.all[0]?.month).toBe(addMonths(today, -11).slice(0, 7));
    expect(before.good).toBeUndefined();
    const basket = [{ good, pieces: 2, shownPrice: Points.make(1) }] as const;
    const body = { household: person.household, resident: null, basket };
    const take = () => answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    const { redemption } = await take();
    await answered(keeper.call(undoRedemption, { params: { redemption }, ...attempt() }));
    await take();
    const broken = { kind: "damage" as const, pieces: -1, note: "" };
    await answered(keeper.call(moveStock, { params: { good }, body: broken, ...attempt() }));
    const after = await year();
    expect(after.good).toMatchObject({ redeemed: 2, lost: 1 });
    expect(after.last).toMatchObject({
      ...{ month: today.slice(0, 7), own: (before.last?.own ?? 0) + 2 },
      partners: before.last?.partners,
    });
    expect(after.last?.households).toBeGreaterThanOrEqual(1);
    expect(after.all.slice(0, -1)).toEqual(before.all.slice(0, -1));
  });

  it("misses a piece once, though it is counted again before anybody signs", async () => {
    const { keeper, count, signing } = await opened();
    await answered(count("open", 3));
    await answered(count("open", 3));
    await answered(keeper.call(openDay, signing("少送了一件")));
    const closing = await answered(count("close", 3));
    expect(closing.sheets[1]).toMatchObject({ goods: [{ state: "agrees", variance: 0 }] });
  });

  it("passes to the next keeper when both have signed, and begins on no other day than today", async () => {
    const { house, keeper, today, count, signing } = await opened();
    await answered(count("open", 4));
    await answered(keeper.call(openDay, signing()));
    await answered(count("handover", 4));
    const { others } = await answered(keeper.call(storeNow, {}));
    const to = others[0]?.id;
    if (!to) throw new Error("Nobody else keeps the store.");
    const handing = { params: { day: today }, body: { to, reasons: [] }, ...attempt() };
    expect(await answered(keeper.call(handOver, handing))).toMatchObject({ state: "handing" });
    const params = { day: today };
    const taking = () => ({ params, ...attempt() });
    expect(await refused(keeper.call(takeOver, taking()))).toMatchObject({
      tag: "NotTheSuccessor",
    });
    const admin = await house.as("admin");
    const taken = await answered(admin.call(takeOver, taking()));
    expect(taken).toMatchObject({ state: "open", keeps: true, handovers: [{ declined: null }] });
    const tomorrow = addDays(today, 1);
    expect(await refused(count("open", 4, tomorrow))).toMatchObject({ status: 404 });
    expect(await refused(keeper.call(storeDay, { params: { day: tomorrow } }))).toMatchObject({
      status: 404,
    });
  });
});
