import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Provider, Suspension } from "./provider.ts";

/** Whether anybody may order from a provider on a day, and if not, since or until when. */
export const Permission = Schema.TaggedUnion({
  Allowed: { until: CalendarDate },
  NotYet: { from: CalendarDate },
  Over: { until: CalendarDate },
  Stopped: { from: CalendarDate, why: Schema.String },
});
export type Permission = typeof Permission.Type;

const holds =
  (date: CalendarDate) =>
  ({ from, lifted }: Suspension): boolean =>
    from <= date && (lifted === null || date < lifted.on);

/** The suspension that holds on a day, if any does. */
export const suspensionOn = (
  { suspensions }: Pick<Provider, "suspensions">,
  date: CalendarDate,
): Suspension | null => suspensions.find(holds(date)) ?? null;

/** What the township's paper and the suspensions together say of a day. */
export const permissionOn = (
  provider: Pick<Provider, "approval" | "suspensions">,
  date: CalendarDate,
): Permission => {
  const { from, until } = provider.approval;
  const stopped = suspensionOn(provider, date);
  if (stopped) return { _tag: "Stopped", from: stopped.from, why: stopped.why };
  if (date < from) return { _tag: "NotYet", from };
  return date > until ? { _tag: "Over", until } : { _tag: "Allowed", until };
};
