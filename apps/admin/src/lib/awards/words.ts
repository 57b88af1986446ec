import { yuan } from "@huzhu/contract";
import type { Allocation, AwardScheme } from "@huzhu/domain/incentives";
import type { AllocationWay } from "./allocation-draft.svelte.ts";

export const WAY_WORDS: Record<AllocationWay, string> = {
  ByRank: "按名次",
  ByTier: "按档次，够分就有",
  Proportional: "按分数分完预算",
  ByFact: "按一件事的多少分完预算",
  Matching: "子女交多少，村里添一份",
};

const percent = ({ over, under }: { readonly over: number; readonly under: number }): string =>
  `${(over * 100) / under}%`;

/** How a scheme divides its budget, in a few words. */
export const allocationWords = (allocation: Allocation): string => {
  switch (allocation._tag) {
    case "ByRank":
      return allocation.prizes
        .map(({ title, from, to, amount }) => `${title}${to - from + 1}个各${yuan(amount)}`)
        .join("，");
    case "ByTier":
      return allocation.tiers
        .map(({ title, least, amount }) => `${title}满${least}分${yuan(amount)}`)
        .join("，");
    case "Matching":
      return `子女交的，村里添${percent(allocation.contribution.share)}`;
    default:
      return WAY_WORDS[allocation._tag];
  }
};

/** What a scheme looks at, in a few words. */
export const criteriaWords = ({ criteria }: AwardScheme): string =>
  criteria.map(({ title, most }) => `${title}${most}分`).join("、");
