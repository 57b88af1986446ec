import { type EntitlementReason, SUPPORT_LABELS, type Why } from "@huzhu/domain/catalog";
import { ABILITY_LEVEL_LABELS, ELDER_GROUP_LABELS } from "@huzhu/domain/elders";
import { groupReasonWords, RISK_CLASS_WORDS, RISK_REASON_WORDS } from "../elders.ts";

/** A fact by which somebody is entitled. */
export const entitlementReasonWords = (reason: EntitlementReason): string => {
  switch (reason._tag) {
    case "EveryElder":
      return `${reason.age}岁，满60岁的老人都有`;
    case "AgeWithin": {
      const { age, least, most } = reason;
      const asked = least === null ? `不到${(most ?? age) + 1}岁` : `满${least}岁`;
      return `${age}岁，${asked}`;
    }
    case "InGroup":
      return `${ELDER_GROUP_LABELS[reason.group]}：${groupReasonWords(reason.why)}`;
    case "AtLevel":
      return `${reason.assessedOn}评为${ABILITY_LEVEL_LABELS[reason.level]}`;
    case "AtRisk": {
      const reasons = reason.reasons.map((one) => RISK_REASON_WORDS[one]).join("、");
      return `${RISK_CLASS_WORDS[reason.class]}${reasons && `：${reasons}`}`;
    }
    case "Supported":
      return `特困${SUPPORT_LABELS[reason.support]}`;
  }
};

/** One way by which somebody is entitled, with what has to be brought. */
export const whyWords = ({ reasons, paper }: Why): string =>
  [...reasons.map(entitlementReasonWords), ...(paper === null ? [] : [`要有${paper}`])].join("；");
