import { catalogs, type Read, type ResidentSummary } from "@huzhu/db";
import { type Catalog, type EntitlementFacts, inForceOn } from "@huzhu/domain/catalog";
import { homeFactOf } from "@huzhu/domain/elders";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Home } from "../elders/elder-row.ts";
import { everyElder, type Wanted } from "../elders/every-elder.ts";
import { type Known, known } from "../elders/facts.ts";

/** An elder with all that the catalog may ask about. */
export interface KnownElder {
  readonly elder: ResidentSummary;
  readonly facts: EntitlementFacts;
}

/** What the register, the offices and the assessors say of an elder. */
export const factsOf = ({ self, household }: Home, about: Known): EntitlementFacts => ({
  elder: homeFactOf(self),
  members: household.map(homeFactOf),
  certifications: about.certifications(self.id),
  assessments: about.assessments(self.id),
});

/** The elders whom somebody means, each with the facts. */
export const knownElders = async (
  tx: Read,
  wanted: Wanted,
  today: CalendarDate,
): Promise<ReadonlyArray<KnownElder>> => {
  const all = await everyElder(tx, wanted, today);
  const about = await known(tx);
  return all.map(({ elder, home }) => ({ elder, facts: factsOf(home, about) }));
};

/** The catalog in force on a day; `null` before the first. */
export const catalogOn = async (tx: Read, day: CalendarDate): Promise<Catalog | null> =>
  inForceOn(await catalogs.versions(tx), day);
