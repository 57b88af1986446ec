import type { OrderState, Permission } from "@huzhu/domain/market";
import type { Sentences } from "./sentences.ts";
import { yuan } from "./yuan.ts";

type MarketTag =
  | "ApprovalEndsBeforeStart"
  | "VillagerUnnamed"
  | "NotInCatalog"
  | "QuotedTwice"
  | "AboveCeiling"
  | "StoppedAlready"
  | "NotStopped"
  | "LiftedBeforeStart"
  | "ProviderNotAllowed"
  | "NotOffered"
  | "OwnFamily"
  | "PayersDoNotAddUp"
  | "WantedInThePast"
  | "MoreThanOrdered"
  | "NotDoneYet"
  | "AcceptsOwnWork"
  | "OrderElsewhere"
  | "NothingOwed"
  | "SettledAlready"
  | "OwnCase";

/** Where an order stands, as a list names it. */
export const ORDER_WORDS: Record<OrderState["_tag"], string> = {
  Ordered: "已下单",
  Delivered: "待验收",
  Accepted: "已验收",
  Rejected: "验收没通过",
  Missed: "没有上门",
  Cancelled: "已取消",
  Paid: "已付款",
};

/** Whether anybody may order from a provider, as a sentence goes on. */
export const permissionWords = (permission: Permission): string => {
  switch (permission._tag) {
    case "Allowed":
      return `许可到${permission.until}`;
    case "NotYet":
      return `许可从${permission.from}才开始`;
    case "Over":
      return `许可${permission.until}已经到期`;
    case "Stopped":
      return `从${permission.from}起停用：${permission.why}`;
  }
};

/** What stands in the way of buying, accepting and paying for a service. */
export const MARKET_SENTENCES: Sentences<MarketTag> = {
  ApprovalEndsBeforeStart: ({ from, until }) => `许可从${from}到${until}，结束比开始还早`,
  VillagerUnnamed: () => "受雇的村民要写明是谁；单位和外来人员不用选村民",
  NotInCatalog: ({ service }) => `现行的服务清单里没有“${service}”这一项，或这一项不收钱`,
  QuotedTwice: () => "同一项服务写了两个价钱，请留一个",
  AboveCeiling: ({ title, unit, fen, ceiling, over }) =>
    `${title}一${unit}要${yuan(fen)}，比限价${yuan(ceiling)}高${yuan(over)}，不能下单`,
  StoppedAlready: ({ from }) => `从${from}起已经停用了`,
  NotStopped: () => "现在没有停用，不用恢复",
  LiftedBeforeStart: ({ from, on }) => `${from}才停用，不能从${on}恢复`,
  ProviderNotAllowed: ({ name, permission }) => `不能向${name}下单：${permissionWords(permission)}`,
  NotOffered: ({ name, title }) => `${name}没有报${title}的价`,
  OwnFamily: ({ name }) => `${name}照顾自己家里人不领工钱，请选别人`,
  PayersDoNotAddUp: ({ price, paid }) =>
    `一共${yuan(price)}，家里、基金、政府合起来是${yuan(paid)}，要正好相等`,
  WantedInThePast: ({ wantedOn, today }) => `${wantedOn}已经过了（今天是${today}）`,
  MoreThanOrdered: ({ unit, ordered, delivered }) =>
    `只订了${ordered}${unit}，做了${delivered}${unit}；多的请先再下一单`,
  NotDoneYet: ({ on, today }) => `${on}还没到（今天是${today}）`,
  AcceptsOwnWork: () => "自己家的人做的，要请别人验收",
  OrderElsewhere: ({ state }) => `这一单${ORDER_WORDS[state._tag]}，不能再这样办`,
  NothingOwed: ({ through }) => `到${through}为止没有验收了还没付的`,
  SettledAlready: () => "这条投诉已经有结果了",
  OwnCase: ({ name }) => `投诉的是${name}，是您自己家的，要请别人处理`,
};
