import { Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";

export const ExpiryPolicy = Schema.Union([Schema.Struct({ kind: Schema.Literal("never") })]);
export type ExpiryPolicy = typeof ExpiryPolicy.Type;

export const expiryOf = (_policy: ExpiryPolicy, _earnedOn: CalendarDate): CalendarDate | null =>
  null;
