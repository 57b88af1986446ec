import { fundBook, goods, movements, purchaseBook, type Write } from "@huzhu/db";
import { LineCode } from "@huzhu/domain/fund";
import type { StaffId } from "@huzhu/domain/governance";
import { TransferId } from "@huzhu/domain/points";
import {
  type CameGood,
  orderGoods,
  type Purchase,
  PurchaseId,
  payReceived,
  receiveGoods,
} from "@huzhu/domain/purchases";
import type { Good } from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { Array as Arr, Result } from "effect";
import { payFromLine } from "../fund/pay-from-line.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { paymentOf } from "../purchases/payment-of.ts";
import { saidBought } from "../purchases/said-bought.ts";
import { atHour } from "./at-hour.ts";

interface Buying extends Circumstances {
  /** Who orders and takes in, and who approves. */
  readonly buyer: StaffId;
  readonly approver: StaffId;
}

const SUPPLIER = "兴农粮油公司";
const ORDERED_AGO = 16;
const AWAITED_AGO = 3;
/** How many days after it was ordered all of it should have come. */
const COMES_IN = 10;
/** How many days ago which part of it came, and how many pieces went back broken. */
const DELIVERIES = [
  { ago: 9, slip: "20316", pieces: 12, damaged: 2 },
  { ago: 6, slip: "20341", pieces: 8, damaged: 0 },
] as const;
const PIECES = 20;
/** What a piece costs. */
const FEN = 1_850;
const BEST_BEFORE_IN = 200;

const ordered = (id: PurchaseId, good: Good, due: Purchase["due"]): Purchase => ({
  ...{ id, supplier: SUPPLIER, line: LineCode.make("goods"), due },
  goods: [{ good: good.id, pieces: PIECES, fen: FEN }],
});

/** 清水村's purchases: one that came in two parts and was paid, and one that is awaited. */
export const writePurchases = async (tx: Write, buying: Buying): Promise<void> => {
  const { now, newId, actor, buyer, approver } = buying;
  const today = localDate(now);
  const [first, second] = (await goods.list(tx)).toReversed();
  if (!first || !second) return;

  const order = async (good: Good, ago: number) => {
    const at = atHour(addDays(today, -ago), 9);
    const purchase = ordered(PurchaseId.make(newId()), good, addDays(today, COMES_IN - ago));
    const number = (await purchaseBook.orders(tx)).size + 1;
    const drawn = orderGoods(await fundBook.fund(tx), purchase, { number, place: "bank" });
    const payment = Result.getOrThrow(drawn);
    await fundBook.append(tx, [{ _tag: "OrderDrafted", payment }], { by: buyer, at });
    await purchaseBook.append(tx, { _tag: "Ordered", purchase }, { by: buyer, at });
    const approved = { _tag: "OrderApproved", payment: payment.id } as const;
    const noon = atHour(addDays(today, 1 - ago), 12);
    await fundBook.append(tx, [approved], { by: approver, at: noon });
    return purchase.id;
  };
  const standing = async (id: PurchaseId) => {
    const one = (await purchaseBook.orders(tx)).get(id);
    if (!one) throw new Error("The purchase of the demo was not ordered.");
    return { order: one, ...paymentOf(await fundBook.fund(tx), id) };
  };

  const paid = await order(first, ORDERED_AGO);
  for (const { ago, slip, pieces, damaged } of DELIVERIES) {
    const at = atHour(addDays(today, -ago), 10);
    const bestBefore = addDays(today, BEST_BEFORE_IN);
    const came: CameGood = { good: first.id, pieces, damaged, bestBefore, place: "库房" };
    const { order: open, state } = await standing(paid);
    const taken = receiveGoods(open, state, { goods: [came], papers: true }, at);
    const booked = Result.getOrThrow(taken).map((one) => ({ ...one, recordedAt: now }));
    const [movement = null] = await movements.append(tx, booked, { actor, redemption: null });
    const received = { purchase: paid, on: localDate(at), slip, photo: null } as const;
    const said = { _tag: "Received", ...received, goods: Arr.make({ ...came, movement }) } as const;
    await purchaseBook.append(tx, said, { by: buyer, at });
  }
  const { order: done, payment } = await standing(paid);
  const owed = Result.getOrThrow(payReceived(done, payment.payment, today));
  const writing = { ...buying, transfer: TransferId.make(newId()), staff: { id: approver } };
  Result.getOrThrow(await payFromLine(tx, owed, writing));
  await fundBook.append(tx, saidBought(done), { by: approver, at: now });
  await order(second, AWAITED_AGO);
};
