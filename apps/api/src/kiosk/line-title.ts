import type { Reason } from "@huzhu/domain/points";

/**
 * What a public screen may call a line: never why somebody was helped, and relief is called what every
 * other gift of the village is called (law I17).
 */
const TITLES: Record<
  Exclude<Reason["_tag"], "ByRule" | "ByRedemption" | "ByShop" | "ByVisit">,
  string
> = {
  ByReversal: "改正",
  ByReturn: "退回的东西",
  ByGift: "亲人转分",
  ByDonation: "捐出",
  ByRelief: "村里发的",
  ByStarter: "村里发的",
  ByAward: "村里的奖励",
  ByGrant: "村里发的",
  ByExpiry: "过期",
  ByConversion: "时间换分",
  ByVoucher: "分券",
  ByHold: "留好的东西",
  ByRegister: "家里分合",
  ByContribution: "村里收钱",
  ByPayment: "村里付钱",
  ByFundMove: "村里挪钱",
};

export const lineTitle = (reason: Reason): string => {
  if (reason._tag === "ByRule") return reason.ruleTitle;
  if (reason._tag === "ByVisit") return reason.serviceTitle;
  return reason._tag === "ByRedemption" || reason._tag === "ByShop"
    ? reason.summary
    : TITLES[reason._tag];
};
