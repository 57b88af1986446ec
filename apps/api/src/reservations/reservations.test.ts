import type { Visitor } from "@huzhu/client/visitor";
import {
  askForDelivery,
  askForDeliveryAtKiosk,
  collectReservation,
  findReservation,
  giveBackAtKiosk,
  moveStock,
  ownReservationsAtKiosk,
  postHold,
  redeemAtCounter,
  releaseReservation,
  reservations,
  reserveAtCounter,
  reserveAtKiosk,
  takeDelivery,
  today,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import type { CardNumber, HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { PickupCode } from "@huzhu/domain/reservations";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { balanceAt, cardHolders, enrich, shelve } from "../testing/till.ts";

interface Holder {
  readonly card: CardNumber;
  readonly household: HouseholdId;
}

onEveryEngine("a reservation", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let keeper: Visitor;
  let elder: Holder;
  let other: Holder;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    [kiosk, keeper] = [await house.kiosk(), await house.as("keeper")];
    const people = await cardHolders(house);
    await enrich(house, people);
    const oldest = [...people].sort((a, b) => b.age - a.age);
    const [one, two] = oldest.flatMap(({ card, household }) => (card ? [{ card, household }] : []));
    if (!one || !two) throw new Error("The village has too few cards.");
    [elder, other] = [one, two];
  });

  const rice = async (pieces: number, price = 30) => {
    const { id } = await shelve(house, { price, pieces });
    return { good: id, pieces: 1, shownPrice: Points.make(price) };
  };
  const reserving = async (pieces = 3, { card } = elder) => {
    const line = await rice(pieces);
    const body = { card, basket: [line] };
    const slip = await answered(kiosk.call(reserveAtKiosk, { body, ...attempt() }));
    return { line, slip, params: { reservation: slip.id } };
  };
  const byCode = (code: PickupCode) => ({ shown: { _tag: "Code" as const, code } });

  it("keeps the last piece from the counter, is found by its code, and is collected once", async () => {
    const before = await balanceAt(kiosk, elder.card);
    const { line, slip, params } = await reserving(1);
    expect(await balanceAt(kiosk, elder.card)).toBe(before - 30);
    const basket = { household: other.household, resident: null, basket: [line] };
    expect(
      await refused(keeper.call(redeemAtCounter, { body: basket, ...attempt() })),
    ).toMatchObject({ status: 409, tag: "OutOfStock" });
    const row = await answered(keeper.call(findReservation, { body: { code: slip.code } }));
    expect(row).toMatchObject({ id: slip.id, state: "waiting", points: 30 });
    expect(row).not.toHaveProperty("code");
    const once = { params, body: byCode(slip.code), ...attempt() };
    const receipt = await answered(keeper.call(collectReservation, once));
    expect(receipt).toMatchObject({ points: 30, balance: before - 30 });
    expect(await answered(keeper.call(collectReservation, once))).toEqual(receipt);
    const again = { params, body: byCode(slip.code), ...attempt() };
    expect(await refused(keeper.call(collectReservation, again))).toMatchObject({
      ...{ status: 409, tag: "ReservationGone", fields: { state: "collected" } },
    });
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("of the last piece and a redemption of it at once: one wins, the other is told", async () => {
    const line = await rice(1);
    const counter = { household: other.household, resident: null, basket: [line] };
    const results: ReadonlyArray<Result.Result<unknown, unknown>> = await Promise.all([
      kiosk.call(reserveAtKiosk, { body: { card: elder.card, basket: [line] }, ...attempt() }),
      keeper.call(redeemAtCounter, { body: counter, ...attempt() }),
      kiosk.call(reserveAtKiosk, { body: { card: other.card, basket: [line] }, ...attempt() }),
    ]);
    expect(results.map((one) => Result.isSuccess(one)).filter(Boolean)).toHaveLength(1);
    for (const one of results) {
      if (Result.isFailure(one)) expect(one.failure).toMatchObject({ tag: "OutOfStock" });
    }
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("is given back at the kiosk by whoever reserved it, and by nobody else", async () => {
    const before = await balanceAt(kiosk, elder.card);
    const { slip, params } = await reserving();
    const own = await answered(kiosk.call(ownReservationsAtKiosk, { body: { card: elder.card } }));
    expect(own.map(({ code }) => code)).toContain(slip.code);
    const body = { card: other.card };
    expect(
      await refused(kiosk.call(giveBackAtKiosk, { params, body, ...attempt() })),
    ).toMatchObject({ status: 404, tag: "NotFound" });
    const theirs = { params, body: { card: elder.card }, ...attempt() };
    const left = await answered(kiosk.call(giveBackAtKiosk, theirs));
    expect(left.map(({ id }) => id)).not.toContain(slip.id);
    expect(await balanceAt(kiosk, elder.card)).toBe(before);
  });

  it("is collected with the card of the household, and not with a neighbour's", async () => {
    const { params } = await reserving();
    const shown = ({ card }: Holder) => ({ shown: { _tag: "Card" as const, card } });
    const wrong = { params, body: shown(other), ...attempt() };
    expect(await refused(keeper.call(collectReservation, wrong))).toMatchObject({
      ...{ status: 403, tag: "NotTheirs" },
    });
    const right = { params, body: shown(elder), ...attempt() };
    expect(await answered(keeper.call(collectReservation, right))).toMatchObject({ points: 30 });
  });

  it("ends with its reservation: its hold is taken by nothing else", async () => {
    const { slip, params } = await reserving();
    const admin = await house.as("admin");
    const body = { amount: Points.make(30) };
    expect(
      await refused(admin.call(postHold, { params: { hold: slip.id }, body, ...attempt() })),
    ).toMatchObject({ tag: "KeepsGoods" });
    const freeing = { params, body: { because: "away" as const }, ...attempt() };
    expect(await answered(keeper.call(releaseReservation, freeing))).toMatchObject({
      ...{ state: "released", why: "away" },
    });
    const again = { ...freeing, ...attempt() };
    expect(await refused(keeper.call(releaseReservation, again))).toMatchObject({
      tag: "ReservationGone",
    });
  });

  it("is freed when what was kept broke, the newest first, and today's page says so", async () => {
    const { line, slip } = await reserving(2);
    const basket = { card: other.card, basket: [line] };
    const newer = await answered(kiosk.call(reserveAtKiosk, { body: basket, ...attempt() }));
    const freed = async () => (await answered(keeper.call(today, {}))).reservationsFreed;
    const before = await freed();
    const movement = { kind: "damage" as const, pieces: -1, note: "" };
    const moved = { params: { good: line.good }, body: movement, ...attempt() };
    await answered(keeper.call(moveStock, moved));
    const { rows } = await answered(keeper.call(reservations, {}));
    const states = new Map(rows.map(({ id, state, why }) => [id, [state, why]]));
    expect(states.get(slip.id)).toEqual(["waiting", null]);
    expect(states.get(newer.id)).toEqual(["released", "short"]);
    expect(await freed()).toBe(before + 1);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("is brought to an elder's door, and handed over there by its code", async () => {
    const { slip, params } = await reserving();
    const body = { card: elder.card };
    const asked = await answered(kiosk.call(askForDeliveryAtKiosk, { params, body, ...attempt() }));
    expect(asked).toMatchObject({ delivery: "asked", deliverable: true });
    const taking = { params, body: { helper: null }, ...attempt() };
    const row = await answered(keeper.call(takeDelivery, taking));
    expect(row).toMatchObject({ delivery: "taken" });
    expect(row.carrier).not.toBeNull();
    expect(await refused(keeper.call(askForDelivery, { params, ...attempt() }))).toMatchObject({
      ...{ status: 409, tag: "DeliveryElsewhere" },
    });
    const over = { params, body: byCode(slip.code), ...attempt() };
    expect(await answered(keeper.call(collectReservation, over))).toMatchObject({ points: 30 });
  });

  it("is made at the counter too, and refused for what refuses a redemption", async () => {
    const line = await rice(1);
    const body = { household: other.household, resident: null, basket: [line] };
    const slip = await answered(keeper.call(reserveAtCounter, { body, ...attempt() }));
    expect(slip).toMatchObject({ points: 30, delivery: "none" });
    expect(await refused(keeper.call(reserveAtCounter, { body, ...attempt() }))).toMatchObject({
      tag: "OutOfStock",
    });
  });

  it("is not found by trying codes: after five wrong ones somebody waits", async () => {
    const cadre = await house.as("admin");
    const body = { code: PickupCode.make("000000") };
    for (const tag of [...Array.from({ length: 5 }, () => "PickupCodeWrong"), "TooManyTries"]) {
      expect(await refused(cadre.call(findReservation, { body }))).toMatchObject({ tag });
    }
  });
});
