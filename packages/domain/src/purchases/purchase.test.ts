import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineCode } from "../fund/ids.ts";
import type { OrderState } from "../fund/order.ts";
import { type LinePayment, totalOf } from "../fund/payment.ts";
import { StaffId } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { GoodId } from "../store/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import {
  type CameGood,
  cancelRest,
  goodStandings,
  isOverdue,
  type PurchaseEntry,
  PurchaseId,
  type PurchaseOrder,
  type PurchaseSaid,
  paymentFor,
  payReceived,
  purchaseState,
  purchasesFrom,
  receiveGoods,
} from "./index.ts";

const NOW = Instant.make(1_772_676_000_000);
const day = (text: string) => CalendarDate.make(text);
const [TODAY, TOMORROW] = [day("2026-03-05"), day("2026-03-06")];
const [RICE, SOAP] = [GoodId.make("rice"), GoodId.make("soap")];
const id = PurchaseId.make("p");
const line = LineCode.make("store");
const purchase = {
  ...{ id, supplier: "虚构粮油店", line, due: TOMORROW },
  goods: [
    { good: RICE, pieces: 20, fen: 2_550 },
    { good: SOAP, pieces: 10, fen: 333 },
  ],
} as const;
const approved: LinePayment = {
  ...{ id: paymentFor(id), line, place: "bank", use: null, title: "采购单第1号", on: TOMORROW },
  payees: [{ name: purchase.supplier, household: null, fen: Fen.make(54_330) }],
};

const after = (...said: ReadonlyArray<PurchaseSaid>): PurchaseOrder => {
  const by = { at: NOW, by: StaffId.make("keeper") };
  const book: ReadonlyArray<PurchaseEntry> = [
    { said: { _tag: "Ordered", purchase }, ...by },
    ...said.map((one) => ({ said: one, ...by })),
  ];
  const order = purchasesFrom(book).get(id);
  if (!order) throw new Error("The order is not in its book.");
  return order;
};
const came = (good: GoodId, pieces: number, damaged = 0): CameGood => ({
  ...{ good, pieces, damaged, bestBefore: null, place: "库房" },
});
const receipt = (...goods: [CameGood, ...Array<CameGood>]): PurchaseSaid => ({
  ...{ _tag: "Received", purchase: id, on: TODAY, slip: "7", photo: null },
  goods: [{ ...goods[0], movement: 1 }, ...goods.slice(1).map((one) => ({ ...one, movement: 1 }))],
});
const cancelled: PurchaseSaid = { _tag: "RestCancelled", purchase: id, why: "断货" };

interface Untaken {
  readonly name: string;
  readonly payment: OrderState;
  readonly goods: ReadonlyArray<CameGood>;
  readonly papers?: false;
  readonly tag: string;
}

describe("a purchase order", () => {
  it.each([
    { order: after(), payment: "drafted", state: "waiting" },
    { order: after(), payment: "refused", state: "refused" },
    { order: after(), payment: "approved", state: "open" },
    { order: after(receipt(came(RICE, 20))), payment: "approved", state: "open" },
    { order: after(receipt(came(RICE, 20), came(SOAP, 10))), payment: "approved", state: "due" },
    { order: after(receipt(came(RICE, 20)), cancelled), payment: "approved", state: "due" },
    { order: after(cancelled), payment: "refused", state: "cancelled" },
    { order: after(receipt(came(RICE, 0, 3)), cancelled), payment: "refused", state: "cancelled" },
    { order: after(receipt(came(RICE, 20)), cancelled), payment: "paid", state: "paid" },
  ] as const)("is $state", ({ order, payment, state }) => {
    expect(purchaseState(order, payment)).toBe(state);
  });

  it("is overdue once its day is over and pieces are awaited", () => {
    const order = after(receipt(came(RICE, 20)));
    expect(isOverdue(order, "approved", TOMORROW)).toBe(false);
    expect(isOverdue(order, "approved", day("2026-03-07"))).toBe(true);
    expect(isOverdue(after(cancelled), "refused", day("2026-03-07"))).toBe(false);
  });

  it("takes in batches that know where they are from and who pays", () => {
    const delivery = { goods: [came(RICE, 5, 1), came(SOAP, 0, 2)], papers: true };
    const [only, ...more] = Result.getOrThrow(receiveGoods(after(), "approved", delivery, NOW));
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      ...{ good: RICE, kind: "purchase", pieces: 5, eventDate: TODAY, note: "采购单第1号" },
      came: { source: "bought", from: "虚构粮油店", fen: 2_550, line, place: "库房" },
    });
  });

  it.each<Untaken>([
    {
      name: "nobody approved",
      payment: "drafted",
      goods: [came(RICE, 1)],
      tag: "PurchaseElsewhere",
    },
    { name: "more came", payment: "approved", goods: [came(RICE, 21)], tag: "MoreThanAwaited" },
    {
      ...{ name: "it was not ordered", payment: "approved", tag: "MoreThanAwaited" },
      goods: [came(GoodId.make("beer"), 1)],
    },
    { name: "nothing came", payment: "approved", goods: [came(RICE, 0)], tag: "NothingCame" },
    {
      ...{ name: "it is spoiled", payment: "approved", tag: "CameSpoiled" },
      goods: [{ ...came(RICE, 1), bestBefore: day("2026-03-04") }],
    },
    {
      name: "no note came with it",
      payment: "approved",
      goods: [],
      papers: false,
      tag: "SlipMissing",
    },
  ])("takes nothing in where $name", ({ payment, goods, tag, papers = true }) => {
    const taken = receiveGoods(after(), payment, { goods, papers }, NOW);
    expect(Result.isFailure(taken) && taken.failure._tag).toBe(tag);
  });

  it("is paid only once nothing is awaited", () => {
    expect(Result.isFailure(payReceived(after(), approved, TODAY))).toBe(true);
    const rest = after(receipt(came(RICE, 3)), cancelled);
    const paid = Result.getOrThrow(payReceived(rest, approved, TODAY));
    expect(paid).toMatchObject({ on: TODAY, payees: [{ fen: 7_650, household: null }] });
  });

  it("is cancelled once, and pays nothing where nothing came", () => {
    expect(Result.getOrThrow(cancelRest(after(), "drafted", "断货")).unpaid).toBe(true);
    const some = after(receipt(came(RICE, 3)));
    expect(Result.getOrThrow(cancelRest(some, "approved", "断货")).unpaid).toBe(false);
    expect(Result.isFailure(cancelRest(after(cancelled), "refused", "断货"))).toBe(true);
  });
});

const many = fc.integer({ min: 0, max: 12 });
const deliveries = fc.array(fc.tuple(many, many, many), { maxLength: 12 });

/** Law: received ≤ ordered for every good, and what is paid is the received value, whatever comes. */
it("never takes in more than was ordered, and pays what it took in", () => {
  fc.assert(
    fc.property(deliveries, (all) => {
      const said: Array<PurchaseSaid> = [];
      let worth = 0;
      for (const [rice, soap, damaged] of all) {
        const goods: [CameGood, CameGood] = [came(RICE, rice, damaged), came(SOAP, soap)];
        const delivery = { goods, papers: true };
        const taken = receiveGoods(after(...said), "approved", delivery, NOW);
        if (Result.isFailure(taken)) continue;
        for (const { pieces, came: known } of taken.success) worth += pieces * (known?.fen ?? 0);
        said.push(receipt(...goods));
      }
      const order = after(...said);
      for (const { received, pieces } of goodStandings(order)) {
        expect(received).toBeLessThanOrEqual(pieces);
      }
      const rest = after(...said, cancelled);
      const paid = payReceived(rest, approved, TODAY);
      expect(Result.isSuccess(paid)).toBe(worth > 0);
      if (Result.isFailure(paid)) return;
      expect(totalOf(paid.success)).toBe(worth);
      expect(worth).toBeLessThanOrEqual(totalOf(approved));
    }),
  );
});
