import type { FundSource, MoneyPlace, ThankedBy } from "@huzhu/domain/fund";

/** Where the fund's money comes from. */
export const FUND_SOURCE_WORDS: Record<FundSource, string> = {
  government: "政府资金",
  collective: "集体收益",
  dividend: "股份分红",
  business: "民宿和村里的产业",
  enterprise: "企业捐助",
  charity: "慈善捐助",
  villagers: "村民捐助",
  store: "积分超市补差价",
};

/** Where the fund's money lies. */
export const MONEY_PLACE_WORDS: Record<MoneyPlace, string> = { bank: "银行", cash: "现金" };

/** How somebody was thanked. */
export const THANKED_WORDS: Record<ThankedBy, string> = {
  letter: "送了答谢信",
  visit: "上门道谢",
  call: "打电话道谢",
  board: "在公示栏上道谢",
};
