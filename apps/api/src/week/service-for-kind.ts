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

/** The service of the catalog that answers a wish as elders say it, where one does. */
export const serviceForKind = ({ services }: Catalog, kind: HelpKind): Service | null => {
  const skill = SKILLS[kind];
  if (skill === undefined) return null;
  const own = services.filter(({ helpers }) => helpers.includes("neighbour"));
  return own.find((service) => skillFor(service) === skill) ?? null;
};
