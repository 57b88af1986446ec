import type { CatalogFault } from "@huzhu/domain/catalog";
import { RISK_CLASS_WORDS } from "../elders.ts";
import { yuan } from "../yuan.ts";

type Tag = CatalogFault["_tag"];

const WORDS: {
  readonly [T in Tag]: (fault: Extract<CatalogFault, { readonly _tag: T }>) => string;
} = {
  EmptyCatalog: () => "清单还是空的，至少写一项服务",
  DuplicateService: ({ code, first }) => `编号“${code}”和第${first + 1}项重了，换一个`,
  EmptyLine: () => "这一条什么也没选，人人都有就把它去掉",
  NobodyThatYoung: ({ most, elder }) => `${most}岁以下没有老人，老人从${elder}岁算起`,
  LimitsReversed: () => "最小的比最大的还大，请对调",
  ListedTwice: ({ value }) => `“${value}”写了两次`,
  NoTimes: () => "请至少给一个风险等级写几次",
  NoReward: () => "奖励没有写，给积分或时间币，或者整个不用",
  NoMinutes: () => "按份奖励，请写一份是多少分钟",
  TierAboveCeiling: ({ age, fen, ceiling }) =>
    `${age}岁收${yuan(fen)}，比最高价${yuan(ceiling)}还高`,
  NoTimesFor: ({ class: risk }) => `“${RISK_CLASS_WORDS[risk]}”的老人没有写几次，就是不定期`,
  QualifiedNeighbours: () => "要有资格，又写了家人或邻里来做，请确认他们有资格",
  RewardUnused: () => "只由机构或专业人员做，奖励没有人得",
  PriceUnused: () => "写了价钱，却不由自己和家里出",
};

/** What a fault of a catalog says beside its field. */
export const catalogFaultWords = (fault: CatalogFault): string => {
  // The compiler cannot see that a fault and the words of its tag belong together.
  const words = WORDS[fault._tag] as (fault: CatalogFault) => string;
  return words(fault);
};
