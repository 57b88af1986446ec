import type { MovementKind, QuotaPeriod, Takers } from "@huzhu/domain/store";
import type { Sentences } from "./sentences.ts";
import { yuan } from "./yuan.ts";

export const MOVEMENT_WORDS: Record<MovementKind, string> = {
  purchase: "进货",
  donation: "捐赠",
  redemption: "兑换",
  return: "退回",
  damage: "损坏",
  expiry: "过期",
  count: "盘点",
  gift: "上门送出",
  award: "评奖发出",
  support: "帮扶送来",
  moved: "换地方",
};

/** The time over which a quota counts, as it is told of today. */
export const QUOTA_PERIOD_WORDS: Record<QuotaPeriod, string> = {
  month: "本月",
  quarter: "本季",
  year: "今年",
};

/** For whom alone a good is, where others stand before it. */
export const TAKERS_WORDS: Record<Takers, string> = {
  elderHomes: "只给有老人的户",
  elders: "要老人本人来",
};

/** What is said of the store. */
export const STORE_SENTENCES: Sentences<
  | "NotForSale"
  | "OnlyForElders"
  | "TwiceInBasket"
  | "PriceChanged"
  | "QuotaUsed"
  | "OutOfStock"
  | "TopUpDiffers"
  | "ShortOfPoints"
  | "WrongDirection"
  | "TakeOver"
  | "NotInTake"
  | "OwnCount"
  | "TakeUnfinished"
  | "CountUnexplained"
  | "TooLateToUndo"
  | "MadeByAnother"
  | "NotABarcode"
  | "WrongCheckDigit"
  | "BarcodeTaken"
  | "NotInRedemption"
  | "PaidWithMoney"
  | "Banned"
  | "KindTwice"
> = {
  NotForSale: () => "这样商品现在不能兑换",
  OnlyForElders: ({ name, takers }) =>
    takers === "elders"
      ? `${name}要老人本人来换，来不了的请代领人来`
      : `${name}只给家里有老人的户换`,
  TwiceInBasket: () => "同一样商品请合在一行",
  PriceChanged: ({ name, shown, current }, points) =>
    `${name}的价格变了：原来${points(shown)}分，现在${points(current)}分`,
  QuotaUsed: ({ name, unit, left, within, again }) =>
    left === 0
      ? `${name}${QUOTA_PERIOD_WORDS[within]}已经领完了，${again}起可以再领`
      : `${name}${QUOTA_PERIOD_WORDS[within]}还能领${left}${unit}`,
  OutOfStock: ({ name, onHand, wanted }) =>
    onHand === 0 ? `${name}已经换完了` : `${name}只剩${onHand}件，不够${wanted}件`,
  TopUpDiffers: ({ shown, due }) =>
    due === 0
      ? `积分够了，不用补${yuan(shown)}`
      : `要补${yuan(due)}，不是${yuan(shown)}，请再看一遍`,
  ShortOfPoints: ({ short, balance, price }, points) =>
    `还差${points(short)}分（要${points(price)}分，现有${points(balance)}分）`,
  WrongDirection: ({ kind, pieces }) =>
    pieces === 0 ? "数量不能是0" : `${MOVEMENT_WORDS[kind]}的数量方向不对`,
  TakeOver: () => "这次盘点已经结束了",
  NotInTake: () => "这样商品不在这次盘点里",
  OwnCount: () => "数的人自己不能签字，请另一个人来签",
  TakeUnfinished: ({ goods }) => `还有${goods.length}样没有数完`,
  CountUnexplained: ({ goods }) => `还有${goods.length}样没写为什么不一样`,
  TooLateToUndo: ({ minutes }) => `已经过了${minutes}分钟，不能撤回了，请用退货`,
  PaidWithMoney: ({ fen }) => `这一单补过${yuan(fen)}现金，请整单退货再换`,
  NotInRedemption: ({ left }) =>
    left === 0 ? "这样东西这一单里没有了，退不了" : `这样东西这一单里只剩${left}件，退不了这么多`,
  MadeByAnother: () => "不是您在柜台办的，不能撤回，请用退货",
  NotABarcode: ({ length }) => `条码是8位、12位或13位数字，这里写了${length}个字`,
  WrongCheckDigit: () => "条码最后一位对不上，可能有一位写错了，再扫一次",
  BarcodeTaken: ({ name }) => `这个条码已经是${name}的`,
  Banned: ({ name, kind, word }) =>
    `村里定了${kind}不能上架，“${name}”里有“${word}”；不是${kind}就换个名字，或先改“不能上架”的名单`,
  KindTwice: ({ kind }) => `名单里“${kind}”写了两行，请合在一起`,
};
