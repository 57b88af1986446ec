import { Household } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";
import { HouseholdStatement } from "./views.ts";

export * from "./views.ts";

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
