import type { OrderState } from "@huzhu/domain/fund";
import { MONEY_PLACE_WORDS } from "./fund.ts";
import type { Sentences } from "./sentences.ts";
import { yuan } from "./yuan.ts";

type FundTag =
  | "UnknownLine"
  | "LineClosed"
  | "LineShort"
  | "OverPlan"
  | "EarmarkElsewhere"
  | "MoneyMovedOn"
  | "SamePurse"
  | "InstalmentNotOpen"
  | "InstalmentDiffers"
  | "PaymentElsewhere"
  | "OwnOrder"
  | "ApprovedBySame"
  | "ApprovedEnough"
  | "NothingToThank"
  | "DifferenceUnexplained";

/** Where a payment order stands. */
export const PAYMENT_WORDS: Record<OrderState, string> = {
  drafted: "等批准",
  approved: "已批准，等付款",
  refused: "没有批准",
  paid: "已付款",
  takenBack: "已冲正",
};

const NOT_OPEN_WORDS = {
  ended: "这份承诺已经结束了",
  none: "承诺里没有这一期",
  received: "这一期已经到账了",
} as const;

/** What stands in the way of taking in, moving and paying out the fund's money. */
export const FUND_SENTENCES: Sentences<FundTag> = {
  UnknownLine: () => "基金里没有这个条目",
  LineClosed: ({ title }) => `“${title}”这个条目已经关闭，不能再进钱和付钱`,
  LineShort: ({ title, place, balance, free, amount, short }) =>
    `“${title}”的${MONEY_PLACE_WORDS[place]}里有${yuan(balance)}，能用在这上面的${yuan(free)}，要付${yuan(amount)}，还差${yuan(short)}`,
  OverPlan: ({ title, year, plan, spent, amount, over }) =>
    plan === 0
      ? `“${title}”${year}年还没有预算：先在“预算”里写好，提到会上通过`
      : `“${title}”${year}年的预算是${yuan(plan)}，已经付了${yuan(spent)}，再付${yuan(amount)}就超了${yuan(over)}`,
  EarmarkElsewhere: ({ title }) => `捐的人指定了别的条目，不能记到“${title}”`,
  MoneyMovedOn: ({ amount, left }) =>
    `这笔${yuan(amount)}已经用掉或调走了一部分，只剩${yuan(left)}，不能冲正`,
  SamePurse: () => "钱本来就在那里，不用调拨",
  InstalmentNotOpen: ({ why }) => NOT_OPEN_WORDS[why],
  InstalmentDiffers: ({ promised, given }) =>
    `承诺的这一期是${yuan(promised)}，现在记的是${yuan(given)}，请核对`,
  PaymentElsewhere: ({ state }) => `这张付款单现在是“${PAYMENT_WORDS[state]}”，不能这样办`,
  OwnOrder: () => "自己开的付款单要请别人批准",
  ApprovedBySame: () => "您已经批准过了，还要请另一位批准",
  ApprovedEnough: () => "这张付款单刚才已经批准够了，不用您再批",
  NothingToThank: () => "没有还没答谢的捐赠",
  DifferenceUnexplained: ({ booked, counted }) =>
    `账上应有${yuan(booked)}，数出来${yuan(counted)}，请写一句差在哪里、怎么办`,
};
