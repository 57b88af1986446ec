import { Schema } from "effect";
import { ServiceCode } from "../../catalog/ids.ts";
import { ResidentId } from "../../people/ids.ts";
import { MandateId } from "../../people/proxy/mandate.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { DayPart } from "../day-part.ts";
import { HelpKind } from "../help-kind.ts";
import { RequestId } from "../ids.ts";
import { Passing } from "./rung.ts";
import { RequestState } from "./state.ts";

/** How a request came: pressed at a kiosk, by who acts for the elder, by the office, by a plan. */
export const RequestSource = Schema.Literals(["kiosk", "proxy", "staff", "plan"]);
export type RequestSource = typeof RequestSource.Type;

/** What may be asked for, however it comes. */
export const Wish = Schema.Struct({
  kind: HelpKind,
  /** Where the office has said which service of the catalog it is. */
  service: Schema.NullOr(ServiceCode),
  wanted: CalendarDate,
  part: DayPart,
  /** It cannot wait: rungs may be passed over with that as the reason. */
  urgent: Schema.Boolean,
  note: Schema.String.check(Schema.isMaxLength(200)),
});
export type Wish = typeof Wish.Type;

/** 求助: somebody wants help. {@link RequestState} tells its way. */
export const HelpRequest = Schema.Struct({
  id: RequestId,
  /** Null where somebody pressed a kiosk without a card. */
  elder: Schema.NullOr(ResidentId),
  ...Wish.fields,
  source: RequestSource,
  /** Under which mandate somebody asked for the elder. */
  mandate: Schema.NullOr(MandateId),
  /** The kiosk that it was pressed at. */
  kiosk: Schema.NullOr(Schema.String),
  askedAt: Instant,
  passed: Schema.Array(Passing),
  state: RequestState,
});
export type HelpRequest = typeof HelpRequest.Type;
