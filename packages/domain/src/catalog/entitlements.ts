import { Result } from "effect";
import type { RiskFacts } from "../elders/risk.ts";
import { isElder } from "../people/elder.ts";
import { priceFor } from "../rulebook/sections/price-for.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Catalog } from "./catalog.ts";
import type { Entitlement, Why } from "./entitlement.ts";
import type { Frequency, Often } from "./frequency.ts";
import { holdsFor } from "./holds-for.ts";
import type { Service } from "./service.ts";
import { type StandingFacts, standingFacts } from "./standing-facts.ts";

/** An elder, the household as the register has it, and what offices and assessors wrote down. */
export type EntitlementFacts = RiskFacts;

const whyOf = ({ eligibility }: Service, facts: StandingFacts): ReadonlyArray<Why> => {
  if (!eligibility) {
    return [{ line: 0, reasons: [{ _tag: "EveryElder", age: facts.age }], paper: null }];
  }
  return eligibility.flatMap((asked, line) => {
    const reasons = holdsFor(asked, facts);
    return reasons ? [{ line, reasons, paper: asked.paper ?? null }] : [];
  });
};

const oftenOf = (frequency: Frequency, { risk }: StandingFacts): Often | null => {
  switch (frequency.kind) {
    case "regular":
      return { times: frequency.times, per: frequency.per };
    case "byRisk":
      return frequency[risk.class] ?? null;
    case "onRequest":
      return frequency.most ?? null;
    case "standing":
      return null;
  }
};

const fenAt = ({ price }: Service, age: number): number | null =>
  price ? Result.getOrElse(priceFor(price, age), () => null) : null;

const entitlementOf = (
  service: Service,
  why: ReadonlyArray<Why>,
  facts: StandingFacts,
): Entitlement => ({
  service: service.code,
  title: service.title,
  category: service.category,
  unit: service.unit,
  minutes: service.minutes ?? null,
  certain: why.some(({ paper }) => paper === null),
  why,
  cadence: service.frequency.kind,
  often: oftenOf(service.frequency, facts),
  risk: service.frequency.kind === "byRisk" ? facts.risk : null,
  onEvent: service.onEvent ?? null,
  boosts: service.boosts ?? [],
  helpers: service.helpers,
  qualification: service.qualification ?? [],
  payers: service.payers,
  fen: fenAt(service, facts.age),
  ceiling: service.price?.ceiling ?? null,
});

/**
 * What an elder is entitled to on a date by a catalog, in its order: which service, how often, by
 * whom, at whose cost, and why. It follows from the facts of that date and the catalog alone; what
 * rests on a paper only is not `certain`. Empty for whoever is not yet 60.
 */
export const entitlements = (
  facts: EntitlementFacts,
  { services }: Catalog,
  date: CalendarDate,
): ReadonlyArray<Entitlement> => {
  if (!isElder(facts.elder, date)) return [];
  const standing = standingFacts(facts, date);
  return services.flatMap((service) => {
    const why = whyOf(service, standing);
    return why.length > 0 ? [entitlementOf(service, why, standing)] : [];
  });
};
