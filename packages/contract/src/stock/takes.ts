import {
  CountUnexplained,
  Good,
  GoodId,
  NotInTake,
  OutOfStock,
  OwnCount,
  Pieces,
  StockPlace,
  StockTakeId,
  TakeOver,
  TakeUnfinished,
  VarianceReason,
  WrongDirection,
} from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";

const seesGoods: Caller = { kind: "staff", duty: "see-goods" };
const changesGoods: Caller = { kind: "staff", duty: "change-goods" };
const ofTake = Schema.Struct({ take: StockTakeId });
const Words = (most: number) =>
  Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(most));

const head = {
  take: StockTakeId,
  title: Schema.String,
  startedAt: Instant,
  by: Schema.String,
  state: Schema.Literals(["counting", "signed", "dropped"]),
  ended: Schema.NullOr(Schema.Struct({ by: Schema.String, at: Instant })),
};

export const StockTakeRow = Schema.Struct({
  ...head,
  goods: Schema.Int,
  /** Goods of which nothing more is to be counted, and those of them that differ from the book. */
  done: Schema.Int,
  differing: Schema.Int,
});
export type StockTakeRow = typeof StockTakeRow.Type;

/** A good in a stock take. What the book says, and so the difference, is told when all is counted. */
export const CountedGood = Schema.Struct({
  good: GoodId,
  name: Schema.String,
  unit: Schema.String,
  photo: Good.fields.photo,
  barcode: Good.fields.barcode,
  state: Schema.Literals(["open", "again", "agrees", "differs"]),
  counted: Schema.Array(Schema.Struct({ pieces: Schema.Int, by: Schema.String, at: Instant })),
  variance: Schema.NullOr(Schema.Int),
  why: Schema.NullOr(Schema.String),
});
export type CountedGood = typeof CountedGood.Type;

export const StockTakeView = Schema.Struct({
  ...head,
  goods: Schema.Array(CountedGood),
  /** Whether all is counted, so that somebody else may sign it. */
  ready: Schema.Boolean,
  /** Whether whoever looks counted or began it. */
  own: Schema.Boolean,
});
export type StockTakeView = typeof StockTakeView.Type;

export const listTakes = query({
  name: "stock.takes",
  path: "/api/stock-takes",
  caller: seesGoods,
  summary: "All stock takes, the newest first.",
  answer: Schema.Array(StockTakeRow),
});

export const startTake = command({
  name: "stock.startTake",
  path: "/api/stock-takes",
  caller: changesGoods,
  summary: "Begins a stock take of all goods, or of those of which something lies at a place.",
  body: Schema.Struct({ title: Words(30), place: Schema.NullOr(StockPlace) }),
  answer: ofTake,
});

export const seeTake = query({
  name: "stock.take",
  path: "/api/stock-takes/:take",
  caller: seesGoods,
  summary: "A stock take with its goods; what the book says only once all is counted.",
  params: ofTake,
  answer: StockTakeView,
});

export const countInTake = command({
  name: "stock.count",
  path: "/api/stock-takes/:take/counts",
  caller: changesGoods,
  summary: "Writes down how many pieces of a good were counted.",
  params: ofTake,
  body: Schema.Struct({ good: GoodId, pieces: Pieces }),
  answer: StockTakeView,
  refusals: [TakeOver, NotInTake],
});

export const signTake = command({
  name: "stock.signTake",
  path: "/api/stock-takes/:take/signature",
  caller: changesGoods,
  summary: "A second person signs with the reasons of what differs; the differences are booked.",
  params: ofTake,
  body: Schema.Struct({ reasons: Schema.Array(VarianceReason) }),
  answer: StockTakeView,
  refusals: [TakeOver, TakeUnfinished, OwnCount, CountUnexplained, OutOfStock, WrongDirection],
});

export const dropTake = command({
  name: "stock.dropTake",
  path: "/api/stock-takes/:take/end",
  caller: changesGoods,
  summary: "Gives a stock take up; nothing is booked.",
  params: ofTake,
  body: Schema.Struct({ why: Words(60) }),
  answer: StockTakeView,
  refusals: [TakeOver],
});
