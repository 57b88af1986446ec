import { PraiseId, PraiseLine } from "@huzhu/domain/outreach";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { kiosk, query } from "../endpoint/index.ts";

/** A praise that its family agreed to; the name is masked. */
export const PraiseNews = Schema.Struct({
  praise: PraiseId,
  line: PraiseLine,
  hamlet: Schema.String,
  /** `null` where the household has no head. */
  maskedName: Schema.NullOr(Schema.String),
});
export type PraiseNews = typeof PraiseNews.Type;

/** What the village tells everybody on the first screen, about nobody but who agreed (law I17). */
export const KioskNews = Schema.Struct({
  praises: Schema.Array(PraiseNews),
  /** How much hangs on the board, and when the first of it comes down; `null` where it is bare. */
  claims: Schema.NullOr(Schema.Struct({ count: Schema.Int, until: CalendarDate })),
  awards: Schema.Array(Schema.Struct({ title: Schema.String, until: CalendarDate })),
});
export type KioskNews = typeof KioskNews.Type;

export const kioskNews = query({
  name: "kiosk.news",
  path: "/api/kiosk/news",
  caller: kiosk,
  summary: "What stands on the village's board today, for the first screen.",
  answer: KioskNews,
});
