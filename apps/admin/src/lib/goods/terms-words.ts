import type { Quota } from "@huzhu/domain/store";

const PER: Record<Quota["per"], string> = { household: "每户", elder: "每位老人" };
const WITHIN: Record<Quota["within"], string> = { month: "每月", quarter: "每季", year: "每年" };

/** 每户每月最多2袋. */
export const quotaWords = ({ pieces, per, within }: Quota, unit: string): string =>
  `${PER[per]}${WITHIN[within]}最多${pieces}${unit}`;
