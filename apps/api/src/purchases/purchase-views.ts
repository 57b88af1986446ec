import type { PurchaseRow, PurchaseView } from "@huzhu/contract";
import { fundBook, goods, movements, type Read, staff } from "@huzhu/db";
import { approvalsNeeded, type Fund, type Signed, totalOf } from "@huzhu/domain/fund";
import {
  goodStandings,
  isOverdue,
  orderedFen,
  type PurchaseOrder,
  paymentFor,
  purchaseState,
  receivedFen,
} from "@huzhu/domain/purchases";
import type { GoodId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { paymentOf } from "./payment-of.ts";

interface Words {
  readonly fund: Fund;
  readonly signed: (one: Signed) => PurchaseRow["ordered"];
  readonly named: (good: GoodId) => Pick<PurchaseRow["goods"][number], "good" | "name" | "unit">;
}

const wordsOf = async (read: Read): Promise<Words> => {
  const names = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const shelf = new Map((await goods.list(read)).map((good) => [good.id, good]));
  return {
    fund: await fundBook.fund(read),
    signed: ({ by, at }) => ({ by: names.get(by) ?? "", at }),
    named: (good) => {
      const { name = "", unit = "" } = shelf.get(good) ?? {};
      return { good, name, unit };
    },
  };
};

const rowOf = (order: PurchaseOrder, words: Words, today: CalendarDate): PurchaseRow => {
  const { fund, signed, named } = words;
  const { id, number, supplier, due, cancelled } = order;
  const { payment, state } = paymentOf(fund, id);
  const line = fund.lines.get(order.line);
  return {
    ...{ id, number, supplier, due, line: line?.title ?? order.line },
    ...{ state: purchaseState(order, state), overdue: isOverdue(order, state, today) },
    ...{ ordered: signed(order.ordered), approvals: payment.approvals.map(signed) },
    ...{ orderedFen: orderedFen(order), receivedFen: receivedFen(order) },
    goods: goodStandings(order).map((one) => ({ ...one, ...named(one.good) })),
    needs: line ? approvalsNeeded(payment.payment, line) : 0,
    cancelled: cancelled && { ...signed(cancelled), why: cancelled.why },
  };
};

/** Purchase orders in one line each, the newest first. */
export const purchaseRows = async (
  read: Read,
  orders: Iterable<PurchaseOrder>,
  today: CalendarDate,
): Promise<ReadonlyArray<PurchaseRow>> => {
  const words = await wordsOf(read);
  return [...orders].toReversed().map((order) => rowOf(order, words, today));
};

/** What the batches of an order cost by the book of stock. */
const stockedFen = async (read: Read, { receipts }: PurchaseOrder): Promise<number> => {
  const came = receipts.flatMap((receipt) => receipt.goods);
  const bought = await movements.boughtFen(read, [...new Set(came.map(({ good }) => good))]);
  return came.reduce((sum, { good, movement }) => {
    return sum + (bought.get(`${good}/${movement}`) ?? 0);
  }, 0);
};

/** What the fund paid for an order, and nothing where it took that back. */
const paidFen = ({ payments }: Pick<Fund, "payments">, { id }: PurchaseOrder): number | null => {
  const paid = payments.get(paymentFor(id));
  if (!paid) return null;
  return paid.takenBack ? 0 : totalOf(paid);
};

/** A purchase order with its deliveries. */
export const purchaseView = async (
  read: Read,
  order: PurchaseOrder,
  today: CalendarDate,
): Promise<PurchaseView> => {
  const words = await wordsOf(read);
  return {
    ...rowOf(order, words, today),
    stockedFen: await stockedFen(read, order),
    paidFen: paidFen(words.fund, order),
    receipts: order.receipts.map(({ on, slip, photo, at, by, goods: came }) => ({
      ...{ on, slip, photo, received: words.signed({ by, at }) },
      fen: receivedFen({
        goods: order.goods,
        receipts: [{ on, slip, photo, at, by, goods: came }],
      }),
      goods: came.map(({ movement: batch, ...one }) => ({
        ...{ ...one, ...words.named(one.good), batch },
      })),
    })),
  };
};
