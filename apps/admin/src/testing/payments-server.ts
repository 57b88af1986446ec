import {
  approvePayment,
  attachPaper,
  cashCounts,
  countCash,
  type PaymentOrderRow,
  paymentOrders,
  payOrder,
} from "@huzhu/contract";
import { PaymentId } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { PhotoId } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { LINE } from "./giving.ts";
import { TODAY } from "./village.ts";

const AT = Instant.make(Date.parse("2026-11-20T02:00:00Z"));
export const ORDER: PaymentOrderRow = {
  ...{ id: PaymentId.make("o-1"), line: LINE, place: "bank", use: null, title: "冬季买菜" },
  ...{ payees: [{ name: "老周菜店", household: null, fen: Fen.make(246_000) }], fen: 246_000 },
  ...{ on: TODAY, state: "drafted", needs: 2, drafted: { by: "杨会计", at: AT } },
  ...{ approvals: [{ by: "赵主任", at: AT }], refused: null, mine: true, papers: [] },
};

/** A payment order that waits for its second approval, and a cash box that is five yuan short. */
export const withPayments = (server: FakeServer): FakeServer => {
  let order = ORDER;
  const booked = Fen.make(60_000);
  const count = { on: TODAY, booked, counted: Fen.make(59_500), note: "少5元", by: "杨会计" };
  const done = (changes: Partial<PaymentOrderRow>) => {
    order = { ...order, ...changes, mine: false };
    return Result.succeed({ payment: order.id });
  };
  return server
    .on(paymentOrders, () => Result.succeed([order]))
    .on(approvePayment, () =>
      done({ state: "approved", approvals: [...order.approvals, { by: "王支书", at: AT }] }),
    )
    .on(payOrder, () => done({ state: "paid" }))
    .on(attachPaper, ({ body: { title } }) => {
      done({ papers: [{ title, photo: PhotoId.make("receipt-1") }] });
      return Result.succeed({});
    })
    .on(cashCounts, () => Result.succeed({ booked, rows: [{ ...count, at: AT }] }))
    .on(countCash, ({ body: { counted } }) => Result.succeed({ booked, counted }));
};
