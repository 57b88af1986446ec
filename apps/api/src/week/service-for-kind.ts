import type { Catalog, Service } from "@huzhu/domain/catalog";
import type { HelpKind } from "@huzhu/domain/reciprocity";
import type { Skill } from "@huzhu/domain/reciprocity/helper";
import { skillFor } from "@huzhu/domain/reciprocity/matching";

const SKILLS: Partial<Record<HelpKind, Skill>> = {
  doctor: "transport",
  repair: "repair",
  talk: "company",
  meal: "cooking",
  errand: "errands",
  clean: "cleaning",
  ride: "transport",
};

/** Every service of the catalog that answers a wish as elders say it, whoever gives it. */
export const servicesForKind = ({ services }: Catalog, kind: HelpKind): ReadonlyArray<Service> => {
  const skill = SKILLS[kind];
  return skill === undefined ? [] : services.filter((service) => skillFor(service) === skill);
};

/** The service of the catalog by which neighbours answer it, where there is one. */
export const serviceForKind = (catalog: Catalog, kind: HelpKind): Service | null =>
  servicesForKind(catalog, kind).find(({ helpers }) => helpers.includes("neighbour")) ?? null;
