import { Points } from "@huzhu/domain/points";
import { Good } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";
import { Month } from "../fund/public.ts";

/** Twelve months of the store; it names no household. */
export const StoreYearView = Schema.Struct({
  from: CalendarDate,
  until: CalendarDate,
  /** Points at the village's own store and at partner shops, less what was brought back. */
  months: Schema.Array(
    Schema.Struct({
      month: Month,
      own: Points,
      partners: Points,
      /** How many households came to the village's own store. */
      households: Schema.Int,
    }),
  ),
  /** Pieces that went for points and stayed away, and that were broken, spoiled or not to be found. */
  goods: Schema.Array(
    Schema.Struct({
      ...{ good: Good.fields.id, name: Schema.String, unit: Schema.String },
      redeemed: Schema.Int,
      lost: Schema.Int,
    }),
  ),
});
export type StoreYearView = typeof StoreYearView.Type;

export const storeYear = query({
  name: "storeDays.year",
  path: "/api/store-year",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "The last twelve months of the store: points and households by month, goods by pieces.",
  answer: StoreYearView,
});
