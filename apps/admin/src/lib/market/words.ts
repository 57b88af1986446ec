import { ORDER_WORDS, yuan } from "@huzhu/contract";
import type { Accepter, Concern, OrderStep, ProviderKind } from "@huzhu/domain/market";
import type { Tone } from "@huzhu/ui/console";

export const KIND_OPTIONS: ReadonlyArray<readonly [ProviderKind, string]> = [
  ["institution", "机构、服务站"],
  ["professional", "外来的专业人员"],
  ["villager", "受雇的村民"],
];

export const KIND_WORDS: Record<ProviderKind, string> = {
  institution: "机构",
  professional: "专业人员",
  villager: "受雇村民",
};

export const ACCEPTER_WORDS: Record<Accepter, string> = {
  elder: "老人自己",
  proxy: "代理人",
  cadre: "村干部看过",
};

export const STEP_TONES: Record<OrderStep, Tone> = {
  Ordered: "calm",
  Delivered: "wait",
  Accepted: "good",
  Rejected: "bad",
  Missed: "bad",
  Cancelled: "calm",
  Paid: "good",
};

/** The steps that somebody still has to do something about come first. */
export const STEP_FILTERS: ReadonlyArray<{
  readonly value: OrderStep | "all";
  readonly word: string;
}> = [
  { value: "all", word: "全部" },
  { value: "Ordered", word: ORDER_WORDS.Ordered },
  { value: "Delivered", word: ORDER_WORDS.Delivered },
  { value: "Accepted", word: ORDER_WORDS.Accepted },
  { value: "Paid", word: ORDER_WORDS.Paid },
  { value: "Missed", word: ORDER_WORDS.Missed },
  { value: "Rejected", word: ORDER_WORDS.Rejected },
  { value: "Cancelled", word: ORDER_WORDS.Cancelled },
];

/** One reason to look at a provider, as a sentence with its figures. */
export const concernWords = (concern: Concern): string => {
  switch (concern._tag) {
    case "Dearer":
      return `${concern.title}要${yuan(concern.fen)}，别家多半要${yuan(concern.middle)}`;
    case "Misses":
      return `${concern.of}次里有${concern.missed}次没有上门`;
    case "Rejects":
      return `${concern.of}次里有${concern.rejected}次验收没通过`;
    case "Upheld":
      return `一年里有${concern.complaints}次投诉属实`;
    case "Expiring":
      return `许可${concern.until}到期`;
  }
};
