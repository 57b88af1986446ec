import { Household, Resident } from "@huzhu/domain/people";
import { Exchanged, Strength, WhyFirst } from "@huzhu/domain/reciprocity/standing";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

/** What one member gave and received; of the frail nobody asks what they gave. */
export const MemberExchange = Schema.Struct({
  id: Resident.fields.id,
  name: Resident.fields.name,
  elder: Schema.Boolean,
  strength: Strength,
  given: Exchanged,
  received: Exchanged,
  /** Why they are helped sooner when they need it. */
  first: Schema.Array(WhyFirst),
  /** Whom they know by help, either way, the closest first. */
  knows: Schema.Array(
    Schema.Struct({ id: Schema.String, name: Schema.String, visits: Schema.Int }),
  ),
});
export type MemberExchange = typeof MemberExchange.Type;

export const ExchangeView = Schema.Struct({
  from: CalendarDate,
  household: Schema.Struct({ given: Exchanged, received: Schema.Record(Strength, Exchanged) }),
  members: Schema.Array(MemberExchange),
});
export type ExchangeView = typeof ExchangeView.Type;

export const householdExchange = query({
  name: "ties.household",
  path: "/api/households/:household/exchange",
  caller: { kind: "staff", duty: "see-helpers" },
  summary: "What a household and each of its members gave and received in a year of visits.",
  params: Schema.Struct({ household: Household.fields.id }),
  answer: ExchangeView,
});
