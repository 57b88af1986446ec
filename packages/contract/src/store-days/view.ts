import { StaffId } from "@huzhu/domain/governance";
import { Good, StockTakeId } from "@huzhu/domain/store";
import { DayStage } from "@huzhu/domain/store/day";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, query } from "../endpoint/index.ts";

const seesGoods: Caller = { kind: "staff", duty: "see-goods" };

export const ofDay = Schema.Struct({ day: CalendarDate });

const State = Schema.Literals(["opening", "open", "handing", "closed", "objected", "checked"]);
const Signed = Schema.Struct({ by: Schema.String, at: Instant });

/** A day of the store in one line. */
export const StoreDayRow = Schema.Struct({
  day: CalendarDate,
  state: State,
  keeper: Schema.String,
  opened: Schema.NullOr(Signed),
  closed: Schema.NullOr(Signed),
  checked: Schema.NullOr(Signed),
  /** How many goods differed from the book, over all counts of the day. */
  differing: Schema.Int,
});
export type StoreDayRow = typeof StoreDayRow.Type;

const named = { good: Good.fields.id, name: Schema.String, unit: Schema.String };

/** A good that was counted; how it differs is told once all is counted, twice where it differs. */
export const SheetGood = Schema.Struct({
  ...named,
  state: Schema.Literals(["open", "again", "agrees", "differs"]),
  counted: Schema.Array(Schema.Int),
  variance: Schema.NullOr(Schema.Int),
  why: Schema.NullOr(Schema.String),
});
export type SheetGood = typeof SheetGood.Type;

/** What was counted at one moment of the day. */
export const SheetView = Schema.Struct({
  stage: DayStage,
  goods: Schema.Array(SheetGood),
  /** Whether all is counted, so that it can be signed. */
  ready: Schema.Boolean,
  signed: Schema.NullOr(Signed),
  /** The stock take in which the differences are booked, and whether they are. */
  take: Schema.NullOr(Schema.Struct({ take: StockTakeId, booked: Schema.Boolean })),
});
export type SheetView = typeof SheetView.Type;

export const StoreDayView = Schema.Struct({
  ...StoreDayRow.fields,
  sheets: Schema.Array(SheetView),
  handovers: Schema.Array(
    Schema.Struct({
      ...Signed.fields,
      to: Schema.String,
      taken: Schema.NullOr(Instant),
      declined: Schema.NullOr(Schema.String),
    }),
  ),
  remarks: Schema.Array(
    Schema.Struct({
      ...Signed.fields,
      kind: Schema.Literals(["objection", "answer"]),
      why: Schema.String,
    }),
  ),
  /** Whether whoever looks keeps the store now, is to take it over, or counted or kept that day. */
  keeps: Schema.Boolean,
  succeeds: Schema.Boolean,
  own: Schema.Boolean,
});
export type StoreDayView = typeof StoreDayView.Type;

/** A good that can be counted; `usual` are those that were when the store last opened. */
export const CountableGood = Schema.Struct({ ...named, usual: Schema.Boolean });
export type CountableGood = typeof CountableGood.Type;

/** The store now: today, the day that is open, and what opening or closing needs. */
export const StoreNow = Schema.Struct({
  today: CalendarDate,
  /** Today, or an earlier day that nobody closed; `null` where today nothing was counted yet. */
  day: Schema.NullOr(StoreDayView),
  goods: Schema.Array(CountableGood),
  /** Others who may take the store over. */
  others: Schema.Array(Schema.Struct({ id: StaffId, name: Schema.String })),
});
export type StoreNow = typeof StoreNow.Type;

export const storeNow = query({
  name: "storeDays.now",
  path: "/api/store-now",
  caller: seesGoods,
  summary: "The store today, or the day that nobody closed: what is counted and who keeps it.",
  answer: StoreNow,
});

export const storeDays = query({
  name: "storeDays.list",
  path: "/api/store-days",
  caller: seesGoods,
  summary: "All days of the store, the newest first.",
  answer: Schema.Array(StoreDayRow),
});

export const storeDay = query({
  name: "storeDays.see",
  path: "/api/store-days/:day",
  caller: seesGoods,
  summary: "One day of the store with its counts, hand-overs, objections and signatures.",
  params: ofDay,
  answer: StoreDayView,
});
