import type { RuleKind } from "@huzhu/domain/rulebook";
import type { Label } from "./label.ts";

/** The kinds of rules. */
export const kindLabels: Record<RuleKind, Label> = {
  fixed: { zh: "固定分", en: "The same points each time" },
  range: { zh: "酌情给分", en: "Between two numbers, as somebody finds right" },
  perQuantity: { zh: "按数量", en: "Points for every so many units" },
  graded: { zh: "评等级", en: "Grades, summed over parts and averaged over judges" },
  byClass: { zh: "按身份", en: "Points by the class that a fact names" },
  fullMark: { zh: "打分表", en: "A mark from nothing to full" },
  bucket: { zh: "只扣不加的基础分", en: "A full mark from which deductions take" },
  deduction: { zh: "扣分", en: "Points taken" },
  absence: { zh: "没有发生就给分", en: "Points for a period without the named rules" },
  veto: { zh: "一票否决", en: "Takes a period's points back and bars more" },
};
