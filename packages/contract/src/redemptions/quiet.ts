import { AccountId, Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";
import { Owner } from "../ledger/views.ts";

/** A household that took nothing for points for a long time, though it could have. */
export const QuietHome = Schema.Struct({
  account: AccountId,
  owner: Owner,
  /** What is left of the points that it had all the time. */
  old: Points,
  /** When it last took something; `null` where it never did. */
  last: Schema.NullOr(CalendarDate),
});
export type QuietHome = typeof QuietHome.Type;

export const QuietHomes = Schema.Struct({
  /** The first of the days. */
  since: CalendarDate,
  /** The cheapest good of today; `null` where nothing can be had. */
  cheapest: Schema.NullOr(Schema.Struct({ name: Schema.String, price: Points })),
  /** By where they live, which ranks nobody. */
  rows: Schema.Array(QuietHome),
});
export type QuietHomes = typeof QuietHomes.Type;

/** The same path with `.xlsx` behind it answers the list as a workbook. */
export const quietHomes = query({
  name: "redemptions.quiet",
  path: "/api/redemptions/quiet",
  caller: { kind: "staff", duty: "see-ledger" },
  summary: "Households that took nothing for 90 days though their points would have reached.",
  answer: QuietHomes,
});
