import { AccountId, HeldUnit, Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";
import { Owner } from "../ledger/views.ts";

/** What somebody loses by the end of a day if they do not spend it before. */
export const ExpiringRow = Schema.Struct({
  account: AccountId,
  owner: Owner,
  unit: HeldUnit,
  on: CalendarDate,
  amount: Points,
});
export type ExpiringRow = typeof ExpiringRow.Type;

export const ExpiringList = Schema.Struct({
  from: CalendarDate,
  to: CalendarDate,
  /** Who loses what when: by day, then by whose it is. */
  rows: Schema.Array(ExpiringRow),
  /** What all lose together, for every day on which somebody does. */
  days: Schema.Array(Schema.Struct({ on: CalendarDate, unit: HeldUnit, amount: Points })),
});
export type ExpiringList = typeof ExpiringList.Type;

/** The same path with `.xlsx` behind it answers the list as a workbook. */
export const expiring = query({
  name: "points.expiring",
  path: "/api/expiring",
  caller: { kind: "staff", duty: "see-ledger" },
  summary: "Who loses which points by when, from today for so many days; 60 if none are said.",
  query: Schema.Struct({
    days: Schema.optionalKey(
      Schema.FiniteFromString.check(
        Schema.isInt(),
        Schema.isBetween({ minimum: 1, maximum: 1_000 }),
      ),
    ),
  }),
  answer: ExpiringList,
});
