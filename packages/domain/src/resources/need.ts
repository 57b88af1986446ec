import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { Words } from "../market/written.ts";
import { HamletId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { Closing } from "./closing.ts";
import { NeedId } from "./ids.ts";
import { ResourceKind } from "./kind.ts";
import { Quantity } from "./offer.ts";

/** 村里的需要: what the village is short of; it names no household and nobody. */
export const Need = Schema.Struct({
  id: NeedId,
  kind: ResourceKind,
  what: Words,
  quantity: Quantity,
  /** Where it is needed; `null` for the whole village. */
  hamlet: Schema.NullOr(HamletId),
  /** The day by which it is needed. */
  wantedBy: Schema.NullOr(CalendarDate),
  takenBy: StaffId,
  at: Instant,
  closed: Schema.NullOr(Closing),
});
export type Need = typeof Need.Type;
