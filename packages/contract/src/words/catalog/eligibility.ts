import { type EligibilityLine, type Service, SUPPORT_LABELS } from "@huzhu/domain/catalog";
import { ABILITY_LEVEL_LABELS, ELDER_GROUP_LABELS } from "@huzhu/domain/elders";
import { RISK_CLASS_WORDS } from "../elders.ts";

const ageWords = ({ least, most }: NonNullable<EligibilityLine["age"]>): string => {
  if (least !== undefined && most !== undefined) return `${least}到${most}岁`;
  return least === undefined ? `${most}岁以下` : `满${least}岁`;
};

/** One way to be entitled, in words. */
export const lineWords = ({
  age,
  groups,
  levels,
  risks,
  support,
  paper,
}: EligibilityLine): string =>
  [
    age && ageWords(age),
    groups?.map((group) => ELDER_GROUP_LABELS[group]).join("或"),
    levels?.map((level) => ABILITY_LEVEL_LABELS[level]).join("或"),
    risks?.map((risk) => RISK_CLASS_WORDS[risk]).join("或"),
    support && `特困${SUPPORT_LABELS[support]}`,
    paper && `凭${paper}`,
  ]
    .filter((part) => part !== undefined)
    .join("，");

/** For whom a service is: any of the ways. */
export const eligibilityWords = ({ eligibility }: Pick<Service, "eligibility">): string =>
  eligibility ? eligibility.map(lineWords).join("；或者") : "满60岁的老人";
