import { Schema } from "effect";
import { ServiceCode } from "../../catalog/ids.ts";
import { ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { DayPart } from "../day-part.ts";
import { HelperId } from "../helper/ids.ts";
import { VisitId } from "../ids.ts";
import { Cause } from "./cause.ts";
import { VisitState, VisitStep } from "./state.ts";

/** The code on the slip that a helper brings back from the elder's home. */
export const SlipCode = Schema.String.check(Schema.isPattern(/^\d{6}$/)).pipe(
  Schema.brand("SlipCode"),
);
export type SlipCode = typeof SlipCode.Type;

/** As many as go together to one elder. */
export const MOST_HELPERS = 20;

const Helpers = Schema.Array(HelperId).check(Schema.isMaxLength(MOST_HELPERS));

/** 服务记录: one delivery of a service to one elder. {@link VisitState} tells its way. */
export const Visit = Schema.Struct({
  id: VisitId,
  cause: Cause,
  elder: ResidentId,
  service: ServiceCode,
  on: CalendarDate,
  part: DayPart,
  /** Until when somebody has to have been there; null where the day is enough. */
  dueBy: Schema.NullOr(Instant),
  /** Nobody yet, one, or a group. */
  helpers: Helpers,
  slip: SlipCode,
  state: VisitState,
});
export type Visit = typeof Visit.Type;

/** The visit has come to another step, at which this is not done. */
export class OtherVisitStep extends Schema.TaggedClass<OtherVisitStep>()("OtherVisitStep", {
  step: VisitStep,
}) {}

export const otherVisitStep = ({ state }: Pick<Visit, "state">): OtherVisitStep =>
  new OtherVisitStep({ step: state._tag });
