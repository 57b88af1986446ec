import type { Frequency, Often } from "@huzhu/domain/catalog";
import { RiskClass } from "@huzhu/domain/elders";
import { RISK_CLASS_WORDS } from "../elders.ts";
import { periodWords } from "../labels/choices.ts";

/** `每周1次`. */
export const oftenWords = ({ times, per }: Often): string => `${periodWords[per].zh}${times}次`;

/** How often a service is due, as the catalog says it. */
export const frequencyWords = (frequency: Frequency): string => {
  switch (frequency.kind) {
    case "regular":
      return oftenWords(frequency);
    case "byRisk":
      return RiskClass.literals
        .flatMap((one) => {
          const often = frequency[one];
          return often ? [`${RISK_CLASS_WORDS[one]}${oftenWords(often)}`] : [];
        })
        .join("，");
    case "onRequest":
      return frequency.most ? `有需要就办，最多${oftenWords(frequency.most)}` : "有需要就办";
    case "standing":
      return "长期有";
  }
};
