import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { ComplaintId, OrderId, ProviderId } from "./ids.ts";
import { Because } from "./written.ts";

/** What came out of a complaint, and who looked into it. */
export const ComplaintEnd = Schema.Struct({
  upheld: Schema.Boolean,
  why: Because,
  by: StaffId,
  at: Instant,
});
export type ComplaintEnd = typeof ComplaintEnd.Type;

/** 投诉: somebody was not content with a provider. */
export const Complaint = Schema.Struct({
  id: ComplaintId,
  provider: ProviderId,
  /** The order that it is about, where it is about one. */
  order: Schema.NullOr(OrderId),
  /** Who complains, in the words of whoever took it down. */
  from: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60)),
  what: Because,
  on: CalendarDate,
  takenBy: StaffId,
  at: Instant,
  end: Schema.NullOr(ComplaintEnd),
});
export type Complaint = typeof Complaint.Type;
