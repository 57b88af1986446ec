import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { Good, MovementKind } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";
import { Month } from "../fund/public.ts";
import { StoreDayRow } from "./view.ts";

const named = { good: Good.fields.id, name: Schema.String, unit: Schema.String };

/** A good over a month; opening and all that moved sum to closing, in pieces. */
export const MonthGood = Schema.Struct({
  ...named,
  opening: Schema.Int,
  moved: Schema.Array(Schema.Struct({ kind: MovementKind, pieces: Schema.Int })),
  closing: Schema.Int,
});
export type MonthGood = typeof MonthGood.Type;

/** 月账本 of the store, for the supervision committee; it names no household. */
export const StoreMonthView = Schema.Struct({
  from: CalendarDate,
  until: CalendarDate,
  goods: Schema.Array(MonthGood),
  /** How often goods went for points or were brought back, at partner shops too, and the points of it. */
  redeemed: Schema.Struct({ times: Schema.Int, points: Points }),
  returned: Schema.Struct({ times: Schema.Int, points: Points }),
  /** What of it stayed with partner shops, less what was given back of it. */
  partners: Points,
  /** 补差价: the money that was taken beside points for what was not brought back, in fen. */
  cash: Fen,
  /** What counts found and somebody else signed. */
  differences: Schema.Array(
    Schema.Struct({ ...named, pieces: Schema.Int, on: CalendarDate, note: Schema.String }),
  ),
  days: Schema.Array(StoreDayRow),
});
export type StoreMonthView = typeof StoreMonthView.Type;

export const storeMonth = query({
  name: "storeDays.month",
  path: "/api/store-month",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "A month of the store: stock by why it moved, points, differences and the days.",
  query: Schema.Struct({ month: Month }),
  answer: StoreMonthView,
});
