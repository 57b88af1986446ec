import type { LinkStage, ResourceKind } from "@huzhu/domain/resources";
import type { Sentences } from "./sentences.ts";
import { yuan } from "./yuan.ts";

type ResourceTag =
  | "OfferEndsBeforeStart"
  | "ResourceClosed"
  | "KindsDiffer"
  | "MatchedAlready"
  | "LinkElsewhere"
  | "OtherKindCame"
  | "NoResultYet"
  | "AboveExpectedShare"
  | "LessThanReceived";

export const RESOURCE_WORDS: Record<ResourceKind, string> = {
  goods: "物资",
  money: "资金",
  service: "服务",
};

/** Where a link stands, as a list names it. */
export const LINK_WORDS: Record<LinkStage, string> = {
  Matched: "在联系",
  Agreed: "谈好了",
  Delivered: "到位了",
  Thanked: "谢过了",
  GivenUp: "没有成",
};

/** What stands in the way of linking what is offered to what is needed, and of a project's share. */
export const RESOURCE_SENTENCES: Sentences<ResourceTag> = {
  OfferEndsBeforeStart: ({ since, until }) => `从${since}到${until}，结束比开始还早`,
  ResourceClosed: ({ what, why }) => `“${what}”已经结束了：${why}`,
  KindsDiffer: ({ offer, need }) =>
    `对方给的是${RESOURCE_WORDS[offer]}，村里要的是${RESOURCE_WORDS[need]}，对不上`,
  MatchedAlready: ({ offer, need }) => `“${offer}”和“${need}”已经连上了`,
  LinkElsewhere: ({ stage }) => `这一条${LINK_WORDS[stage]}，不能再这样办`,
  OtherKindCame: ({ agreed, came }) =>
    `谈好的是${RESOURCE_WORDS[agreed]}，填的是${RESOURCE_WORDS[came]}`,
  NoResultYet: ({ title, year }) => `${title}还没有填${year}年的收益，请先填`,
  AboveExpectedShare: ({ expected, received, fen }) =>
    `应交${yuan(expected)}，已到${yuan(received)}，再收${yuan(fen)}就多了${yuan(received + fen - expected)}`,
  LessThanReceived: ({ expected, received }) =>
    `照这个收益只该交${yuan(expected)}，可是已经收了${yuan(received)}`,
};
