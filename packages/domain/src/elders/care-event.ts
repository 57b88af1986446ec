import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { CARE_RISK_DAYS, CARE_RISK_LABELS, CareRisk } from "./conditions.ts";
import { CareEventId } from "./ids.ts";

/** What changes how an elder is: a care risk, a stay in hospital, the loss of somebody close. */
export const CareEventKind = Schema.Literals([...CareRisk.literals, "hospital", "bereaved"]);
export type CareEventKind = typeof CareEventKind.Type;

export const CARE_EVENT_LABELS: Record<CareEventKind, string> = {
  ...CARE_RISK_LABELS,
  hospital: "住院",
  bereaved: "丧偶或亲人去世",
};

export const CareEventDraft = Schema.Struct({
  kind: CareEventKind,
  on: CalendarDate,
  note: Schema.String.check(Schema.isMaxLength(200)),
});
export type CareEventDraft = typeof CareEventDraft.Type;

/** Something that happened to an elder, after which somebody looks again. */
export const CareEvent = Schema.Struct({
  ...CareEventDraft.fields,
  id: CareEventId,
  resident: ResidentId,
  recordedAt: Instant,
});
export type CareEvent = typeof CareEvent.Type;

/** How often each care risk happened in the 30 days that end on a date. */
export const careRisksUntil = (
  events: ReadonlyArray<Pick<CareEvent, "kind" | "on">>,
  date: CalendarDate,
): Record<CareRisk, number> => {
  const from = addDays(date, 1 - CARE_RISK_DAYS);
  const times = (kind: CareRisk): number =>
    events.filter((event) => event.kind === kind && event.on >= from && event.on <= date).length;
  return {
    fall: times("fall"),
    wander: times("wander"),
    choke: times("choke"),
    selfHarm: times("selfHarm"),
    other: times("other"),
  };
};
