import type { CareEvent } from "../elders/care-event.ts";
import type { ResidentId } from "../people/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { EntitlementFacts } from "./entitlements.ts";

/** What was true of an elder from a day on until the next stretch begins. */
export interface Stretch {
  /** `null` for since ever. */
  readonly from: CalendarDate | null;
  /** `null` while they did not belong to the village. */
  readonly facts: EntitlementFacts | null;
}

/** An elder through time, as far as it decides what falls due. */
export interface DueFacts {
  readonly elder: ResidentId;
  /** In their order. */
  readonly stretches: ReadonlyArray<Stretch>;
  readonly events: ReadonlyArray<Pick<CareEvent, "kind" | "on">>;
}

/** What was true on a day; `null` where the elder was not there. */
export const factsOn = (
  { stretches }: Pick<DueFacts, "stretches">,
  date: CalendarDate,
): EntitlementFacts | null =>
  stretches.findLast(({ from }) => from === null || from <= date)?.facts ?? null;

/** An elder of whom the same was always true. */
export const throughout = (facts: EntitlementFacts, events: DueFacts["events"] = []): DueFacts => ({
  elder: facts.elder.id,
  stretches: [{ from: null, facts }],
  events,
});
