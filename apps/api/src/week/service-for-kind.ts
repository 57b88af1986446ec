import type { Catalog, Service } from "@huzhu/domain/catalog";
import type { HelpKind } from "@huzhu/domain/reciprocity";
import type { Skill } from "@huzhu/domain/reciprocity/helper";
import { skillFor } from "@huzhu/domain/reciprocity/matching";

/** What somebody asks for, in the words of the office. */
export const KIND_WORDS: Record<HelpKind, string> = {
  card: "卡的事",
  doctor: "看病",
  repair: "修东西",
  talk: "陪聊",
  meal: "送餐",
  errand: "代办",
  clean: "打扫",
  ride: "接送",
  other: "别的事",
};

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
