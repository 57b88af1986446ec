import {
  LineClosed,
  LineCode,
  MoneyPlace,
  OverPlan,
  PaymentElsewhere,
  UnknownLine,
} from "@huzhu/domain/fund";
import {
  CameGood,
  CameGoods,
  CameSpoiled,
  MoreThanAwaited,
  NothingCame,
  Purchase,
  PurchaseElsewhere,
  PurchaseId,
  Slip,
  SlipMissing,
} from "@huzhu/domain/purchases";
import { Good, PhotoId } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { NotAPhoto } from "../refusals/registers.ts";

const seesGoods: Caller = { kind: "staff", duty: "see-goods" };
const changesGoods: Caller = { kind: "staff", duty: "change-goods" };
const ofPurchase = Schema.Struct({ purchase: PurchaseId });
const MEGABYTE = 1024 * 1024;

const Signed = Schema.Struct({ by: Schema.String, at: Instant });
const named = { good: Good.fields.id, name: Schema.String, unit: Schema.String };

/** A purchase order in one line; money in fen, `line` in the fund's words. */
export const PurchaseRow = Schema.Struct({
  id: PurchaseId,
  number: Schema.Int,
  supplier: Schema.String,
  line: Schema.String,
  due: CalendarDate,
  state: Schema.Literals(["waiting", "open", "due", "paid", "refused", "cancelled"]),
  overdue: Schema.Boolean,
  ordered: Signed,
  orderedFen: Schema.Int,
  receivedFen: Schema.Int,
  goods: Schema.Array(
    Schema.Struct({
      ...named,
      pieces: Schema.Int,
      fen: Schema.Int,
      received: Schema.Int,
      damaged: Schema.Int,
    }),
  ),
  /** Who approved its payment so far, and how many have to. */
  approvals: Schema.Array(Signed),
  needs: Schema.Int,
  cancelled: Schema.NullOr(Schema.Struct({ ...Signed.fields, why: Schema.String })),
});
export type PurchaseRow = typeof PurchaseRow.Type;

/** A delivery; `batch` is the place of the movement by which pieces came into stock. */
export const ReceiptRow = Schema.Struct({
  on: CalendarDate,
  slip: Schema.String,
  photo: Schema.NullOr(PhotoId),
  received: Signed,
  fen: Schema.Int,
  goods: Schema.Array(
    Schema.Struct({ ...CameGood.fields, ...named, batch: Schema.NullOr(Schema.Int) }),
  ),
});
export type ReceiptRow = typeof ReceiptRow.Type;

/** An order with its deliveries; what of it came into stock and was paid, in fen, beside `receivedFen`. */
export const PurchaseView = Schema.Struct({
  ...PurchaseRow.fields,
  stockedFen: Schema.Int,
  paidFen: Schema.NullOr(Schema.Int),
  receipts: Schema.Array(ReceiptRow),
});
export type PurchaseView = typeof PurchaseView.Type;

/** The orders, the newest first, and the open lines of the fund that may pay for another. */
export const PurchaseList = Schema.Struct({
  orders: Schema.Array(PurchaseRow),
  lines: Schema.Array(Schema.Struct({ code: LineCode, title: Schema.String })),
});
export type PurchaseList = typeof PurchaseList.Type;

export const purchases = query({
  name: "purchases.list",
  path: "/api/purchases",
  caller: seesGoods,
  summary: "All purchase orders, the newest first, and the fund's open lines.",
  answer: PurchaseList,
});

const { id: _id, ...wanted } = Purchase.fields;

export const orderGoods = command({
  name: "purchases.order",
  path: "/api/purchases",
  caller: changesGoods,
  summary: "Orders goods; the payment is drafted in the fund, where others approve it.",
  body: Schema.Struct({ ...wanted, place: MoneyPlace }),
  answer: ofPurchase,
  refusals: [UnknownLine, LineClosed, OverPlan],
});

export const seePurchase = query({
  name: "purchases.see",
  path: "/api/purchases/:purchase",
  caller: seesGoods,
  summary: "A purchase order with every delivery.",
  params: ofPurchase,
  answer: PurchaseView,
});

export const receiveGoods = command({
  name: "purchases.receive",
  path: "/api/purchases/:purchase/receipts",
  caller: changesGoods,
  summary: "Takes in what came of an approved order, with the delivery note or its photo (Base64).",
  params: ofPurchase,
  body: Schema.Struct({
    goods: CameGoods,
    slip: Slip,
    photo: Schema.NullOr(Schema.String.check(Schema.isBase64(), Schema.isMinLength(16))),
  }),
  answer: PurchaseView,
  refusals: [PurchaseElsewhere, MoreThanAwaited, NothingCame, SlipMissing, CameSpoiled, NotAPhoto],
  bodyLimit: 3 * MEGABYTE,
});

export const cancelRest = command({
  name: "purchases.cancel",
  path: "/api/purchases/:purchase/end",
  caller: changesGoods,
  summary: "Awaits nothing more of an order; where nothing came, its payment is turned down too.",
  params: ofPurchase,
  body: Schema.Struct({
    why: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60)),
  }),
  answer: PurchaseView,
  refusals: [PurchaseElsewhere, PaymentElsewhere],
});
