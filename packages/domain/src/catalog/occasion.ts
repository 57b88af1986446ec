import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";

/** Days on which somebody looks after elders more often. */
export const OccasionKind = Schema.Literals(["festival", "storm", "coldWave", "heat"]);
export type OccasionKind = typeof OccasionKind.Type;

export const OCCASION_LABELS: Record<OccasionKind, string> = {
  festival: "传统节日",
  storm: "暴雨大风",
  coldWave: "寒潮",
  heat: "高温",
};

/** A festival, or weather that somebody announced, from its first to its last day. */
export const Occasion = Schema.Struct({
  kind: OccasionKind,
  from: CalendarDate,
  to: CalendarDate,
});
export type Occasion = typeof Occasion.Type;
