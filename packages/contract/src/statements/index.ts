import { Household } from "@huzhu/domain/people";
import { Points, StatementLine } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

export const StatementRow = Schema.Struct({
  ...StatementLine.fields,
  /** Why, in one sentence: rule, version and steps, or the goods. */
  sentence: Schema.String,
});
export type StatementRow = typeof StatementRow.Type;

export const HouseholdStatement = Schema.Struct({
  household: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(Schema.String),
  balance: Points,
  lines: Schema.Array(StatementRow),
});
export type HouseholdStatement = typeof HouseholdStatement.Type;

/** The same path with `.xlsx` behind it answers the statement as a workbook. */
export const statement = query({
  name: "statements.household",
  path: "/api/households/:household/statement",
  caller: { kind: "staff", duty: "see-statements" },
  summary: "Every line of a household's account, the newest first.",
  params: Schema.Struct({ household: Household.fields.id }),
  query: Schema.Struct({
    from: Schema.optionalKey(CalendarDate),
    to: Schema.optionalKey(CalendarDate),
  }),
  answer: HouseholdStatement,
});
