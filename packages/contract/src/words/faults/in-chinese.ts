import type { FaultWords } from "./fault-words.ts";

/** Amounts and periods as the document writes them. */
export const FAULTS_IN_CHINESE: FaultWords = {
  EmptyRulebook: () => ["细则是空的", "至少写一条规则"],
  DuplicateCode: ({ code, first }) => [`编号“${code}”和第${first + 1}条的重了`, "请换一个编号"],
  NoSuchBucket: ({ code }) => [`“${code}”不是基础分（bucket）`, "请写一条基础分的编号"],
  NoSuchRule: ({ code }) => [`没有“${code}”这条规则`, "请写有的编号"],
  NoSuchCategory: ({ category }) => [`没有一条规则是“${category}”类的`, "请改类名，或删掉这个上限"],
  LimitsReversed: ({ least, most }) => [`最少 ${least} 比最多 ${most} 还多`, "请对调"],
  ListedTwice: ({ value }) => [`“${value}”写了两次`, "请删掉一个"],
  TooManyMarks: ({ parts, judges, most }) => [
    `${judges} 人评 ${parts} 项，超过了 ${most} 个格子`,
    "请减少人数或项数",
  ],
  TooMuch: ({ most }) => ["一次能给的太多", `请减到 ${most} 以内`],
  NotAscending: ({ least, before }) => [`${least} 不比前一档的 ${before} 高`, "请从低到高写"],
  PlacesOverlap: ({ from, to }) => [`第 ${from} 到第 ${to} 名有两样奖励`, "请把名次分开"],
  PercentTwice: ({ topPercent }) => [`前 ${topPercent}% 有两样奖励`, "请删掉一样"],
  DoesNotFold: ({ from, to }) => [`"${from}" 的分并不成 "${to}" 的`, "请写更长的一段时间"],
  FoldsTwice: ({ from, to }) => [`"${from}" 并成 "${to}" 写了两次`, "请删掉一个"],
  BestMissing: () => ["取最好的几次，没有写几次", "请补上 best"],
  NotOfVillage: ({ period }) => [`全村的上限不能按 "${period}" 算`, "请写一段时间，比如 month"],
  PeriodMissing: () => ["按一段时间的分，没有写多久", "请补上 over"],
  MoreThanWhole: ({ share }) => [`拿出 ${share.over}/${share.under}，比全部还多`, "请减少"],
  NeverOpen: () => ["这样写没有一天开门", "请改开门的日子"],
  OverOwnCap: ({ points, most }) => [`一次就有 ${points}，超过了自己的上限 ${most}`, "请确认"],
  ShareOfSeveral: ({ every }) => [`满 ${every} 才算一份，零头又按比例算`, "请确认是这个意思"],
  DecimalsUnused: () => ["这种规则不记数量，小数位用不上", "可以删掉"],
  BestUnused: () => ["不是取最好的几次，次数用不上", "可以删掉 best"],
  LifetimeUncounted: () => ["要看从来一共得的分，细则却不记", "请写上 lifetime: true"],
  StartsWithin: ({ period, effectiveFrom, next }) => [
    `${effectiveFrom} 在 "${period}" 的中间，新旧两版会各管一段`,
    `整的从 ${next} 开始`,
  ],
};
