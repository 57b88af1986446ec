import type { OrderState, Signed } from "../fund/order.ts";
import type { GoodId } from "../store/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Purchase, PurchaseEntry, Received } from "./entry.ts";
import type { PurchaseId } from "./ids.ts";

/** 收货: one delivery, who took it in and when. */
export type Receipt = Omit<typeof Received.Type, "_tag" | "purchase"> & Signed;

/** A purchase order with what came of it; `number` is its place among all, counted from one. */
export interface PurchaseOrder extends Purchase {
  readonly number: number;
  readonly ordered: Signed;
  readonly receipts: ReadonlyArray<Receipt>;
  readonly cancelled: (Signed & { readonly why: string }) | null;
}

/** All purchase orders by the lines of their book, the oldest first. */
export const purchasesFrom = (
  entries: ReadonlyArray<PurchaseEntry>,
): ReadonlyMap<PurchaseId, PurchaseOrder> => {
  const all = new Map<PurchaseId, PurchaseOrder>();
  for (const { said, at, by } of entries) {
    if (said._tag === "Ordered") {
      const { purchase } = said;
      const begun = { number: all.size + 1, ordered: { at, by }, receipts: [], cancelled: null };
      all.set(purchase.id, { ...purchase, ...begun });
      continue;
    }
    const order = all.get(said.purchase);
    if (!order) continue;
    if (said._tag === "RestCancelled") {
      all.set(order.id, { ...order, cancelled: { at, by, why: said.why } });
      continue;
    }
    const { on, slip, photo, goods } = said;
    const receipts = [...order.receipts, { on, slip, photo, goods, at, by }];
    all.set(order.id, { ...order, receipts });
  }
  return all;
};

/** How a good of an order stands: pieces ordered, taken in and sent back broken; a piece's fen. */
export interface GoodStanding {
  readonly good: GoodId;
  readonly pieces: number;
  readonly fen: number;
  readonly received: number;
  readonly damaged: number;
}

export const goodStandings = ({
  goods,
  receipts,
}: Pick<PurchaseOrder, "goods" | "receipts">): ReadonlyArray<GoodStanding> =>
  goods.map((one) => {
    const came = receipts.flatMap((each) => each.goods).filter(({ good }) => good === one.good);
    const received = came.reduce((sum, { pieces }) => sum + pieces, 0);
    return { ...one, received, damaged: came.reduce((sum, { damaged }) => sum + damaged, 0) };
  });

/** What the goods of an order cost together, and what those that were taken in do. In fen. */
export const orderedFen = ({ goods }: Pick<PurchaseOrder, "goods">): number =>
  goods.reduce((sum, { pieces, fen }) => sum + pieces * fen, 0);
export const receivedFen = (order: Pick<PurchaseOrder, "goods" | "receipts">): number =>
  goodStandings(order).reduce((sum, { received, fen }) => sum + received * fen, 0);

/**
 * Where an order stands: its payment waits for approval, goods are awaited, all came (or the rest is
 * cancelled) and is to be paid, paid, turned down or cancelled before anything came.
 */
export type PurchaseState = "waiting" | "open" | "due" | "paid" | "refused" | "cancelled";

/** The state by what was written, and by where the fund's payment order for it is. */
export const purchaseState = (order: PurchaseOrder, payment: OrderState): PurchaseState => {
  if (payment === "paid" || payment === "takenBack") return "paid";
  const { cancelled } = order;
  const came = receivedFen(order) > 0;
  if (cancelled !== null) return came ? "due" : "cancelled";
  if (payment === "refused") return "refused";
  if (payment === "drafted") return "waiting";
  return goodStandings(order).every(({ received, pieces }) => received === pieces) ? "due" : "open";
};

/** Whether goods are awaited that should have come before a day. */
export const isOverdue = (order: PurchaseOrder, payment: OrderState, on: CalendarDate): boolean =>
  purchaseState(order, payment) === "open" && order.due < on;
