import {
  boostWords,
  eligibilityWords,
  frequencyWords,
  onEventWords,
  priceWords,
  rewardWords,
} from "@huzhu/contract";
import { SERVICE_CATEGORY_LABELS, type Service } from "@huzhu/domain/catalog";
import type { Scale } from "@huzhu/domain/points";
import { helperWords, payerWords } from "./words.ts";

export interface Fact {
  readonly what: string;
  readonly words: string;
}

const some = (what: string, words: string | undefined | false): ReadonlyArray<Fact> =>
  words ? [{ what, words }] : [];

/** Everything that the catalog says of one service. */
export const factsOf = (service: Service, scale: Scale): ReadonlyArray<Fact> => [
  ...some("类别", SERVICE_CATEGORY_LABELS[service.category]),
  ...some("做些什么", service.content),
  ...some("谁可以享受", eligibilityWords(service)),
  ...some("多久一次", frequencyWords(service.frequency)),
  ...some("出了事", service.onEvent && onEventWords(service.onEvent)),
  ...some("这些日子", service.boosts && boostWords(service.boosts)),
  ...some("多长时间", service.minutes !== undefined && `每${service.unit}${service.minutes}分钟`),
  ...some("谁来做", helperWords(service.helpers)),
  ...some("要有资格", service.qualification?.join("、")),
  ...some("帮忙的人得", service.reward && rewardWords(service.reward, scale)),
  ...some("收多少钱", service.price && priceWords(service.price, service.unit)),
  ...some("谁出钱", payerWords(service.payers)),
  ...some("依据", service.basis),
  ...some("出处", service.source),
];
