import { Schema } from "effect";
import { LineCode } from "../fund/ids.ts";
import { Words } from "../fund/line.ts";
import { StaffId } from "../governance/staff.ts";
import { MOST_FEN } from "../money/fen.ts";
import { StockPlace } from "../store/coming.ts";
import { GoodId, PhotoId } from "../store/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { PurchaseId } from "./ids.ts";

const Some = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }));
const Many = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 }));
const once = Schema.makeFilter(
  (lines: ReadonlyArray<{ readonly good: GoodId }>) =>
    new Set(lines.map(({ good }) => good)).size === lines.length,
);

/** A good that is ordered: how many pieces, and what one costs in fen. */
export const OrderedGood = Schema.Struct({
  good: GoodId,
  pieces: Some,
  fen: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000_000 })),
});
export type OrderedGood = typeof OrderedGood.Type;

const fits = Schema.makeFilter(
  (lines: ReadonlyArray<OrderedGood>) =>
    lines.reduce((sum, { pieces, fen }) => sum + pieces * fen, 0) <= MOST_FEN,
);

/** Goods of an order, each once, and together no dearer than money is counted: ten million yuan. */
export const OrderedGoods = Schema.NonEmptyArray(OrderedGood).check(
  Schema.isMaxLength(50),
  once,
  fits,
);

/** 采购单: what is ordered from whom, by which day it should come, and which line of the fund pays. */
export const Purchase = Schema.Struct({
  id: PurchaseId,
  supplier: Words(30),
  line: LineCode,
  due: CalendarDate,
  goods: OrderedGoods,
});
export type Purchase = typeof Purchase.Type;

/** What came of one good: pieces that were taken in, and broken ones that went back unpaid. */
export const CameGood = Schema.Struct({
  good: GoodId,
  pieces: Many,
  damaged: Many,
  bestBefore: Schema.NullOr(CalendarDate),
  place: StockPlace,
});
export type CameGood = typeof CameGood.Type;

/** Goods of a delivery, each once. */
export const CameGoods = Schema.NonEmptyArray(CameGood).check(Schema.isMaxLength(50), once);

/** The number on the supplier's delivery note 送货单; empty where there is none. */
export const Slip = Schema.String.check(Schema.isMaxLength(30));

export const Ordered = Schema.TaggedStruct("Ordered", { purchase: Purchase });
export const Received = Schema.TaggedStruct("Received", {
  purchase: PurchaseId,
  on: CalendarDate,
  slip: Slip,
  photo: Schema.NullOr(PhotoId),
  /** `movement` is the place of the batch in its good's book; `null` where nothing was taken in. */
  goods: Schema.NonEmptyArray(
    Schema.Struct({ ...CameGood.fields, movement: Schema.NullOr(Schema.Int) }),
  ),
});
/** The rest is not waited for any more. */
export const RestCancelled = Schema.TaggedStruct("RestCancelled", {
  purchase: PurchaseId,
  why: Words(60),
});

/** What is said of purchases, line by line. */
export const PurchaseSaid = Schema.Union([Ordered, Received, RestCancelled]);
export type PurchaseSaid = typeof PurchaseSaid.Type;

/** A line of the book of purchases: what was said, when and by whom. */
export const PurchaseEntry = Schema.Struct({ said: PurchaseSaid, at: Instant, by: StaffId });
export type PurchaseEntry = typeof PurchaseEntry.Type;
