import type { Failure } from "@huzhu/client";
import type { Visitor } from "@huzhu/client/visitor";
import {
  collectReservation,
  exchangeGoods,
  goods,
  me,
  moveStock,
  type ReservationSlip,
  type ResidentRow,
  redeemAtCounter,
  redeemAtKiosk,
  releaseReservation,
  reserveAtKiosk,
  undoRedemption,
} from "@huzhu/contract";
import { movements } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import type { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { type GoodId, notFirstOut, type RedemptionId } from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { type Random, seeded } from "@huzhu/simulation";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { balanceAt, cardHolders, enrich, shelve } from "../testing/till.ts";

const SEEDS = [7, 20_261_127] as const;
const ROUNDS = 7;
const PRICES = [30, 25] as const;
/** What somebody may be told when others were faster. */
const TOLD: ReadonlyArray<string> = ["OutOfStock", "ShortOfPoints"];

interface Holder extends Pick<ResidentRow, "id" | "household"> {
  readonly card: CardNumber;
}
interface Taken {
  readonly redemption: RedemptionId;
  readonly by: Visitor;
  readonly holder: Holder;
  readonly good: number;
  readonly pieces: number;
}
interface Kept {
  readonly slip: ReservationSlip;
  readonly holder: Holder;
  readonly good: number;
  readonly pieces: number;
}

/**
 * Goal: whatever two counters and a kiosk do at the same time, the books say what was answered. Method:
 * random days of taking, reserving, collecting, releasing, undoing, exchanging and deliveries, three
 * acts at once, beside a plain count of pieces and points; afterwards the self-check looks at the laws
 * of stock, prices and reservations, and the books of the goods at what should have gone first.
 */
onEveryEngine("a shop day by chance", (engine) => {
  let house: House;
  let people: ReadonlyArray<Holder>;
  let kiosk: Visitor;
  let counters: ReadonlyArray<Visitor>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    counters = [await house.as("keeper"), await house.as("admin")];
    const own = new Set<string | null>();
    for (const counter of counters) {
      own.add((await answered(counter.call(me, {}))).staff.household);
    }
    // Nobody serves their own household.
    const others = (await cardHolders(house)).filter(({ household }) => !own.has(household));
    const holders = others.slice(0, 3);
    await enrich(house, holders);
    people = holders.flatMap(({ id, household, card }) => (card ? [{ id, household, card }] : []));
  });

  const day = async (random: Random) => {
    const below = (many: number) => Math.floor(random() * many);
    const one = <A>(list: ReadonlyArray<A>): A => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error("There is nothing to choose from.");
      return found;
    };
    const shelf: Array<GoodId> = [];
    for (const price of PRICES) shelf.push((await shelve(house, { price, pieces: 6 })).id);
    const onHand = [6, 6];
    const balances = new Map<CardNumber, number>();
    for (const { card } of people) balances.set(card, await balanceAt(kiosk, card));
    const taken: Array<Taken> = [];
    const kept: Array<Kept> = [];

    const pay = ({ card }: Holder, points: number) =>
      balances.set(card, (balances.get(card) ?? 0) - points);
    const leave = (good: number, pieces: number) => {
      onHand[good] = (onHand[good] ?? 0) - pieces;
    };
    const goodAt = (nth: number): GoodId => {
      const id = shelf[nth];
      if (id === undefined) throw new Error("The shelf has no such good.");
      return id;
    };
    const line = (good: number, pieces: number) => ({
      ...{ good: goodAt(good), pieces },
      shownPrice: Points.make(PRICES[good] ?? 0),
    });
    /** What was answered; `null` where others were faster. */
    const done = async <A>(call: Promise<Result.Result<A, Failure>>): Promise<A | null> => {
      const result = await call;
      if (Result.isSuccess(result)) return result.success;
      const { failure } = result;
      if (failure._tag === "Refused" && TOLD.includes(failure.tag)) return null;
      throw new Error(JSON.stringify(failure));
    };

    const take = async () => {
      const [holder, good, pieces] = [one(people), below(2), 1 + below(3)];
      const by = one([kiosk, ...counters]);
      const basket = [line(good, pieces)];
      const { card, household, id: resident } = holder;
      const receipt = await done(
        by === kiosk
          ? by.call(redeemAtKiosk, { body: { card, basket }, ...attempt() })
          : by.call(redeemAtCounter, { body: { household, resident, basket }, ...attempt() }),
      );
      if (!receipt) return;
      expect(receipt.points).toBe(pieces * (PRICES[good] ?? 0));
      pay(holder, receipt.points);
      leave(good, pieces);
      taken.push({ redemption: receipt.redemption, by, holder, good, pieces });
    };
    const reserve = async () => {
      const [holder, good, pieces] = [one(people), below(2), 1 + below(2)];
      const body = { card: holder.card, basket: [line(good, pieces)] };
      const slip = await done(kiosk.call(reserveAtKiosk, { body, ...attempt() }));
      if (!slip) return;
      pay(holder, slip.points);
      kept.push({ slip, holder, good, pieces });
    };
    const collect = async () => {
      const found = kept.shift();
      if (!found) return;
      const { slip, holder, good, pieces } = found;
      const params = { reservation: slip.id };
      const body = { shown: { _tag: "Code" as const, code: slip.code } };
      const by = one(counters);
      const receipt = await answered(by.call(collectReservation, { params, body, ...attempt() }));
      leave(good, pieces);
      taken.push({ redemption: receipt.redemption, by, holder, good, pieces });
    };
    const release = async () => {
      const found = kept.shift();
      if (!found) return;
      const params = { reservation: found.slip.id };
      const body = { because: "unwanted" as const };
      await answered(one(counters).call(releaseReservation, { params, body, ...attempt() }));
      pay(found.holder, -found.slip.points);
    };
    const undo = async () => {
      const at = taken.findLastIndex(({ by }) => counters.includes(by));
      const [found] = at < 0 ? [] : taken.splice(at, 1);
      if (!found) return;
      const { redemption, by, holder, good, pieces } = found;
      const params = { redemption };
      const { points } = await answered(by.call(undoRedemption, { params, ...attempt() }));
      expect(points).toBe(pieces * (PRICES[good] ?? 0));
      pay(holder, -points);
      leave(good, -pieces);
    };
    const exchange = async () => {
      const found = taken.shift();
      if (!found) return;
      const { redemption, holder, good } = found;
      const [other, broken] = [1 - good, random() < 0.4];
      const returned = [{ good: goodAt(good), pieces: 1, broken }];
      const body = { returned, basket: [line(other, 1)], why: "不合用" };
      const by = one(counters);
      const request = { params: { redemption }, body, ...attempt() };
      const receipt = await done(by.call(exchangeGoods, request));
      if (!receipt) return;
      pay(holder, receipt.receipt.points - receipt.back);
      leave(good, broken ? 0 : -1);
      leave(other, 1);
      taken.push({ redemption: receipt.receipt.redemption, by, holder, good: other, pieces: 1 });
    };
    const deliver = async () => {
      const [good, pieces] = [below(2), 1 + below(4)];
      const bestBefore = random() < 0.3 ? null : addDays(localDate(NOW), 1 + below(40));
      const came = { source: "bought" as const, from: "虚构粮油店", bestBefore, line: null };
      const body = {
        kind: "purchase" as const,
        pieces,
        note: "",
        came: { ...came, fen: 2_500, place: "货架" },
      };
      const params = { good: goodAt(good) };
      await answered(one(counters).call(moveStock, { params, body, ...attempt() }));
      leave(good, -pieces);
    };

    const acts = [take, take, take, reserve, collect, release, undo, exchange, deliver];
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all([one(acts)(), one(acts)(), one(acts)()]);
    }
    const rows = await answered(one(counters).call(goods, {}));
    for (const [nth, id] of shelf.entries()) {
      const waiting = kept.reduce((sum, each) => sum + (each.good === nth ? each.pieces : 0), 0);
      expect(rows.find((row) => row.id === id)?.onHand).toBe(onHand[nth]);
      expect(waiting).toBeLessThanOrEqual(onHand[nth] ?? 0);
      const book = await house.db.read(house.village, (read) => movements.ofGood(read, id));
      expect(notFirstOut(book)).toEqual([]);
    }
    for (const { card } of people) expect(await balanceAt(kiosk, card)).toBe(balances.get(card));
    await expectSound(house);
  };

  it.each(SEEDS)("ends with the books that its answers tell (seed %i)", (seed) =>
    day(seeded(seed)),
  );
});
