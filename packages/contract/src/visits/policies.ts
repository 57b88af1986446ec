import { AdoptedVisitPolicy, PolicyInThePast, VisitPolicy } from "@huzhu/domain/reciprocity";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";

/** What holds about visits today, and all that was adopted, also for later. */
export const VisitPolicies = Schema.Struct({
  today: VisitPolicy,
  adopted: Schema.Array(Schema.Struct({ ...AdoptedVisitPolicy.fields, name: Schema.String })),
});
export type VisitPolicies = typeof VisitPolicies.Type;

export const visitPolicies = query({
  name: "visits.policies",
  path: "/api/settings/visits",
  caller: { kind: "staff", duty: "see-people" },
  summary: "When visits count by themselves, how long they can be disputed, the most they bring.",
  answer: VisitPolicies,
});

export const adoptVisitPolicy = command({
  name: "visits.adoptPolicy",
  path: "/api/settings/visits",
  caller: { kind: "staff", duty: "manage-points-policy" },
  summary: "Adopts what holds for visits of a day and later; earlier ones keep what held for them.",
  body: Schema.Struct({ from: CalendarDate, policy: VisitPolicy }),
  answer: VisitPolicies,
  refusals: [PolicyInThePast],
});
