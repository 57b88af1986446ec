import {
  cancelRest,
  orderGoods,
  type PurchaseRow,
  type PurchaseView,
  purchases,
  receiveGoods,
  seePurchase,
  stock,
} from "@huzhu/contract";
import { LineCode } from "@huzhu/domain/fund";
import { MoreThanAwaited, PurchaseId } from "@huzhu/domain/purchases";
import { addDays, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { STOCK } from "./stock.ts";
import { RICE, TODAY } from "./village.ts";

const AT = Instant.make(Date.UTC(2026, 2, 5, 2));
const BY = { by: "米会计", at: AT };

/** Rice that was ordered from an invented shop, approved, and should have come yesterday. */
export const RICE_ORDER: PurchaseRow = {
  ...{ id: PurchaseId.make("p-1"), number: 1, supplier: "虚构粮油店", line: "超市进货" },
  ...{ due: addDays(TODAY, -1), state: "open", overdue: true, ordered: BY },
  ...{ orderedFen: 35_000, receivedFen: 0, approvals: [BY], needs: 1, cancelled: null },
  goods: [
    {
      ...{ good: RICE.id, name: RICE.name, unit: RICE.unit },
      ...{ pieces: 14, fen: 2_500, received: 0, damaged: 0 },
    },
  ],
};

/** A store that orders from the fund's line, and takes in at most what is awaited. */
export const withPurchases = (server: FakeServer): FakeServer => {
  let view: PurchaseView = { ...RICE_ORDER, stockedFen: 0, paidFen: null, receipts: [] };
  const lines = [{ code: LineCode.make("shelf"), title: "超市进货" }];
  return server
    .on(stock, () => Result.succeed(STOCK))
    .on(purchases, () => Result.succeed({ orders: [view], lines }))
    .on(seePurchase, () => Result.succeed(view))
    .on(orderGoods, () => Result.succeed({ purchase: PurchaseId.make("p-2") }))
    .on(cancelRest, ({ body }) => {
      view = { ...view, state: "cancelled", overdue: false, cancelled: { ...BY, why: body.why } };
      return Result.succeed(view);
    })
    .on(receiveGoods, ({ body }) => {
      const [came] = body.goods;
      if (came.pieces > 14) {
        return Result.fail(new MoreThanAwaited({ good: RICE.id, left: 14, came: came.pieces }));
      }
      const [good] = view.goods;
      const named = { name: RICE.name, unit: RICE.unit };
      const fen = came.pieces * 2_500;
      view = {
        ...view,
        ...{
          overdue: false,
          receivedFen: fen,
          stockedFen: fen,
          state: came.pieces === 14 ? "due" : "open",
        },
        goods: good ? [{ ...good, received: came.pieces, damaged: came.damaged }] : [],
        receipts: [
          {
            ...{ on: TODAY, slip: body.slip, photo: null, received: BY, fen },
            goods: [{ ...came, ...named, batch: 3 }],
          },
        ],
      };
      return Result.succeed(view);
    });
};
