import { Schema } from "effect";
import { OccasionKind } from "../../catalog/occasion.ts";
import { CareEventKind } from "../../elders/care-event.ts";
import { CareEventId } from "../../elders/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { PlanId, RequestId } from "../ids.ts";

/** Why a visit is made. */
export const Cause = Schema.Union([
  Schema.TaggedStruct("OfRequest", { request: RequestId }),
  Schema.TaggedStruct("OfPlan", { plan: PlanId }),
  /** `occasion` is the same for all visits of one. */
  Schema.TaggedStruct("OfOccasion", {
    occasion: Schema.String,
    kind: OccasionKind,
    on: CalendarDate,
  }),
  Schema.TaggedStruct("OfCareEvent", {
    event: CareEventId,
    kind: CareEventKind,
    on: CalendarDate,
  }),
  /** Nobody has seen the elder for longer than the risk class allows. */
  Schema.TaggedStruct("OfRadar", { days: Schema.NullOr(Schema.Int) }),
  Schema.TaggedStruct("ByHand", {}),
]);
export type Cause = typeof Cause.Type;
