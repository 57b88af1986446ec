import {
  printer,
  printSlip,
  redeemAtCounter,
  redeemAtKiosk,
  redemptions,
  reserveAtCounter,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { RedemptionId } from "@huzhu/domain/store";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";
import { Printer } from "./printer.ts";
import { decode, scanned } from "./testing/decode.ts";

/** Goal: whoever took something home has it on paper, and paper never stands in anybody's way. */
onEveryEngine("the receipt printer", (engine) => {
  let house: House;
  let good: Awaited<ReturnType<typeof shelve>>;
  let someone: Awaited<ReturnType<typeof cardHolders>>[number];
  let slips: Uint8Array[];
  let works = true;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const [first] = await cardHolders(house);
    if (!first) throw new Error("Nobody has a card.");
    someone = first;
    await enrich(house, [someone]);
    good = await shelve(house, { price: 2, pieces: 50 });
  });
  beforeEach(() => {
    slips = [];
    works = true;
    const port = async (bytes: Uint8Array) => {
      if (!works) throw new Error("unplugged");
      slips.push(bytes);
    };
    const around = { port, dots: 384, now: () => NOW, later: () => undefined };
    Object.assign(house?.world ?? {}, { printer: new Printer(around) });
  });

  const basket = () => [{ good: good.id, pieces: 1, shownPrice: Points.make(2) }] as const;
  const atCounter = async (which = attempt()) => {
    const body = { household: someone.household, resident: null, basket: basket() };
    return answered((await house.as("keeper")).call(redeemAtCounter, { body, ...which }));
  };

  /** The codes on so many slips, once they have come out: a slip comes after its answer. */
  const codesOf = async (many: number) => {
    await expect.poll(() => slips.length).toBe(many);
    return Promise.all(slips.map((bytes) => scanned(decode(bytes).paper)));
  };

  it("prints what was taken at the counter, once, with a code that leads back to it", async () => {
    const which = attempt();
    const { redemption } = await atCounter(which);
    await atCounter(which);
    const { redemption: next } = await atCounter();
    expect(await codesOf(2)).toEqual([redemption, next]);
  });

  it("prints what is kept for somebody, once, with the pickup code to be scanned", async () => {
    const body = { household: someone.household, resident: null, basket: basket() };
    const which = attempt();
    const keeper = await house.as("keeper");
    const { code } = await answered(keeper.call(reserveAtCounter, { body, ...which }));
    await answered(keeper.call(reserveAtCounter, { body, ...which }));
    await atCounter();
    const [first] = await codesOf(2);
    expect(first).toBe(code);
  });

  it("prints what was taken at the kiosk", async () => {
    const body = { card: CardNumber.make(someone.card ?? ""), basket: basket() };
    const kiosk = await house.kiosk();
    const { redemption } = await answered(kiosk.call(redeemAtKiosk, { body, ...attempt() }));
    expect(await codesOf(1)).toEqual([redemption]);
  });

  it("holds nothing up where it is unplugged, and says so", async () => {
    works = false;
    const { redemption } = await atCounter();
    const keeper = await house.as("keeper");
    const page = await answered(keeper.call(redemptions, { query: {} }));
    expect(page.rows[0]?.redemption).toBe(redemption);
    const view = async () => (await answered(keeper.call(printer, {}))).printer;
    await expect.poll(view).toEqual({ state: "gone", since: NOW, waiting: 1 });
  });

  it("prints a slip once more when somebody asks for it", async () => {
    const { redemption } = await atCounter();
    const again = { params: { redemption }, ...attempt() };
    const keeper = await house.as("keeper");
    expect(await answered(keeper.call(printSlip, again))).toMatchObject({ printed: true });
    await answered(keeper.call(printSlip, again));
    expect(await codesOf(2)).toEqual([redemption, redemption]);
    works = false;
    const stuck = { ...again, ...attempt() };
    expect(await answered(keeper.call(printSlip, stuck))).toEqual({
      ...{ printed: false, state: "gone", since: NOW, waiting: 1 },
    });
  });

  it("is refused for what nobody took, to whoever is not at the counter, and where there is none", async () => {
    const keeper = await house.as("keeper");
    const none = {
      params: { redemption: RedemptionId.make("0198f4a2-7a1b-7c3d-9e4f-000000000000") },
    };
    expect(await refused(keeper.call(printSlip, { ...none, ...attempt() }))).toMatchObject({
      tag: "NotFound",
      sentence: "没有这一笔兑换",
    });
    const leader = await house.as("leader");
    expect(await refused(leader.call(printer, {}))).toMatchObject({ tag: "NotAllowed" });
    Object.assign(house.world, { printer: null });
    expect(await answered(keeper.call(printer, {}))).toEqual({ printer: null });
    expect(await refused(keeper.call(printSlip, { ...none, ...attempt() }))).toMatchObject({
      tag: "NoPrinter",
      status: 422,
    });
  });
});
