import { BatchSource, Good, RedemptionId, StockPlace } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

/** How a good stands: pieces, days of cover at the use of 90 days, and worth in fen. */
export const StockRow = Schema.Struct({
  good: Good.fields.id,
  name: Good.fields.name,
  unit: Good.fields.unit,
  onShelf: Schema.Boolean,
  onHand: Schema.Int,
  fresh: Schema.Int,
  /** How many pieces of it are kept for somebody. */
  reserved: Schema.Int,
  spoiled: Schema.Int,
  soon: Schema.Int,
  nextDay: Schema.NullOr(CalendarDate),
  worth: Schema.Int,
  unpriced: Schema.Int,
  used: Schema.Int,
  cover: Schema.NullOr(Schema.Int),
  order: Schema.Int,
});
export type StockRow = typeof StockRow.Type;

/** What lies somewhere, or came from some kind of giver: pieces, and worth in fen. */
const Share = { pieces: Schema.Int, worth: Schema.Int };

export const StockView = Schema.Struct({
  on: CalendarDate,
  rows: Schema.Array(StockRow),
  places: Schema.Array(Schema.Struct({ place: StockPlace, ...Share })),
  /** `null` for what came before it was asked from whom. */
  sources: Schema.Array(Schema.Struct({ source: Schema.NullOr(BatchSource), ...Share })),
});
export type StockView = typeof StockView.Type;

/** The same path with `.xlsx` behind it answers the stock as a workbook. */
export const stock = query({
  name: "stock.see",
  path: "/api/stock",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "How every good stands: on hand, spoiled, days of cover, worth, what to order.",
  answer: StockView,
});

/** Pieces of a redemption with the batch that they were of; `line` is the fund's line in its words. */
export const Origin = Schema.Struct({
  good: Good.fields.id,
  name: Good.fields.name,
  unit: Good.fields.unit,
  pieces: Schema.Int,
  batch: Schema.Int,
  cameOn: CalendarDate,
  source: Schema.NullOr(BatchSource),
  from: Schema.String,
  bestBefore: Schema.NullOr(CalendarDate),
  line: Schema.NullOr(Schema.String),
});
export type Origin = typeof Origin.Type;

export const origins = query({
  name: "redemptions.origins",
  path: "/api/redemptions/:redemption/origins",
  caller: { kind: "staff", duty: "see-goods" },
  summary:
    "Of which batches a redemption was, and from whom they came; none of what was given back.",
  params: Schema.Struct({ redemption: RedemptionId }),
  answer: Schema.Array(Origin),
});
