import type { Quota, Takers, Terms } from "@huzhu/domain/store";

const PER: Record<Quota["per"], string> = { household: "每户", elder: "每位老人" };
const WITHIN: Record<Quota["within"], string> = { month: "每月", quarter: "每季", year: "每年" };

const TAKERS: Record<Takers, string> = { elderHomes: "只给有老人的户", elders: "只给老人本人" };

const quotaWords = ({ pieces, per, within }: Quota, unit: string): string =>
  `${PER[per]}${WITHIN[within]}最多${pieces}${unit}`;

/** 只给老人本人，每户每月最多2袋; nothing where anybody may take as many as there are. */
export const termsWords = ({ takers, quota }: Terms, unit: string): string =>
  [takers && TAKERS[takers], quota && quotaWords(quota, unit)].filter(Boolean).join("，");
