import type { ResidentId } from "../people/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { ServiceCode } from "./ids.ts";

/** One elder and one service in a span: what was due of it, and what came. */
export interface GapCell {
  readonly elder: ResidentId;
  readonly service: ServiceCode;
  /** How many times fell due. */
  readonly expected: number;
  /** How many of them were answered in their time. */
  readonly met: number;
  /** How many were not. */
  readonly missing: number;
  /** How often it came within the span, due or not. */
  readonly delivered: number;
  /** How long that was in all, as far as anybody noted it. */
  readonly minutes: number;
  /** When it came last, until the end of the span; `null` where it never did. */
  readonly lastOn: CalendarDate | null;
}
