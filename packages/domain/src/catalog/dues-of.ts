import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { Period } from "../time/period.ts";
import type { Catalog } from "./catalog.ts";
import { dayKeyOf } from "./day-key.ts";
import type { Due, DueCause } from "./due.ts";
import type { Entitlement } from "./entitlement.ts";
import { type EntitlementFacts, entitlements } from "./entitlements.ts";
import type { Often } from "./frequency.ts";
import { inForceOn } from "./in-force-on.ts";
import type { Occasion } from "./occasion.ts";
import { periodsEndingIn, type Span } from "./span.ts";
import { type DueFacts, factsOn } from "./stretch.ts";

/** What holds for the whole village: its catalogs, and the days on which elders are seen more often. */
export interface DueGround {
  readonly versions: ReadonlyArray<Catalog>;
  readonly occasions: ReadonlyArray<Occasion>;
}

const HOURS_A_DAY = 24;

/** How often a catalog counts in times, whatever the service. */
const oftensOf = ({ services }: Catalog): ReadonlyArray<Often> =>
  services.flatMap(({ frequency }) => {
    if (frequency.kind === "regular") return [frequency];
    if (frequency.kind !== "byRisk") return [];
    return [frequency.high, frequency.key, frequency.general].filter((one) => one !== undefined);
  });

/** The lengths of the periods in which anything falls due. */
const pers = (versions: ReadonlyArray<Catalog>): ReadonlyArray<Period> => {
  const used = new Set(versions.flatMap(oftensOf).map(({ per }) => per));
  return Period.literals.filter((per) => used.has(per));
};

type On = (date: CalendarDate) => ReadonlyArray<Entitlement>;

/** What the facts are enough for on a day, worked out once for all days of which the same is true. */
const certainOn = (facts: DueFacts, versions: ReadonlyArray<Catalog>): On => {
  const known = new Map<string, ReadonlyArray<Entitlement>>();
  const dayKeys = new Map<EntitlementFacts, ReturnType<typeof dayKeyOf>>();
  return (date) => {
    const catalog = inForceOn(versions, date);
    const then = factsOn(facts, date);
    if (!catalog || !then) return [];
    const dayKey = dayKeys.get(then) ?? dayKeyOf(then);
    dayKeys.set(then, dayKey);
    const key = `${catalog.version}/${facts.stretches.findIndex((one) => one.facts === then)}/${dayKey(date)}`;
    const found = known.get(key);
    if (found) return found;
    const certain = entitlements(then, catalog, date).filter((one) => one.certain);
    known.set(key, certain);
    return certain;
  };
};

const counted = ({ cadence, often }: Entitlement, per: Period): number =>
  (cadence === "regular" || cadence === "byRisk") && often?.per === per ? often.times : 0;

/** Of whoever was entitled when a period began and still is when it ends. */
const inPeriod = (on: On, per: Period, window: Span) => {
  const before = new Map(on(window.from).map((one) => [one.service, counted(one, per)]));
  return on(window.to).flatMap((one) => {
    const times = Math.min(before.get(one.service) ?? 0, counted(one, per));
    return times > 0 ? [{ service: one.service, window, times }] : [];
  });
};

const within = ({ from, to }: Span, date: CalendarDate): boolean => from <= date && date <= to;

const afterEvents = (on: On, { events }: DueFacts, span: Span) =>
  events.flatMap(({ kind, on: day }) =>
    on(day).flatMap(({ service, onEvent }) => {
      if (!onEvent?.kinds.includes(kind)) return [];
      const to = addDays(day, Math.ceil(onEvent.hours / HOURS_A_DAY));
      const cause: DueCause = { _tag: "AfterEvent", kind };
      return within(span, to) ? [{ service, window: { from: day, to }, times: 1, cause }] : [];
    }),
  );

const onOccasions = (on: On, occasions: ReadonlyArray<Occasion>, span: Span) =>
  occasions
    .filter(({ to }) => within(span, to))
    .flatMap(({ kind, from, to }) =>
      on(from).flatMap(({ service, boosts }) =>
        boosts
          .filter(({ occasion }) => occasion === kind)
          .map(({ times }) => {
            const cause: DueCause = { _tag: "OnOccasion", kind };
            return { service, window: { from, to }, times, cause };
          }),
      ),
    );

/**
 * Everything that fell due to an elder in a span: a period counts in the span in which it ends, so
 * that spans behind each other neither lose nor repeat one; an event and an occasion likewise by the
 * last day on which they can be answered. Each rests on the facts and the catalog of its own days;
 * what is given on request, or for a paper that has yet to be brought, is never due.
 */
export const duesOf = (
  facts: DueFacts,
  { versions, occasions }: DueGround,
  span: Span,
): ReadonlyArray<Due> => {
  const { elder } = facts;
  const on = certainOn(facts, versions);
  const cause: DueCause = { _tag: "Cadence" };
  const regular = pers(versions).flatMap((per) =>
    periodsEndingIn(per, span).flatMap((window) => inPeriod(on, per, window)),
  );
  return [
    ...regular.map((due) => ({ elder, ...due, cause })),
    ...afterEvents(on, facts, span).map((due) => ({ elder, ...due })),
    ...onOccasions(on, occasions, span).map((due) => ({ elder, ...due })),
  ];
};
