import type { AwardScheme, DeedFact, Pool, RoundStep, SchemeFault } from "@huzhu/domain/incentives";
import type { Period } from "@huzhu/domain/time";
import type { Sentences } from "./sentences.ts";
import { yuan } from "./yuan.ts";

export const DEED_WORDS: Record<DeedFact, string> = {
  pointsEarned: "挣的积分",
  visitsGiven: "走访次数",
  minutesGiven: "帮忙的分钟",
  goodVisits: "老人说好的走访",
  claimsConfirmed: "做实的好事",
  filialSupport: "子女交的赡养费",
};

export const AWARD_WHO_WORDS: Record<AwardScheme["who"], string> = {
  household: "户",
  person: "人",
  hamlet: "村民小组",
};

export const REWARD_WORDS: Record<AwardScheme["reward"], string> = {
  money: "现金",
  points: "积分",
  goods: "物品",
  honour: "荣誉",
};

export const AWARD_PERIOD_WORDS: Record<Period, string> = {
  day: "每天",
  week: "每周",
  month: "每月",
  twoMonths: "每两个月",
  quarter: "每季度",
  halfYear: "每半年",
  year: "每年",
};

export const POOL_WORDS: Record<Pool["of"], string> = {
  profit: "利润",
  surplus: "上年结余",
  dividend: "分红",
};

/** Where a round stands, as a list names it. */
export const ROUND_WORDS: Record<RoundStep, string> = {
  Opened: "刚开始",
  Scored: "评议中",
  TurnedDown: "没有通过",
  Voted: "表决通过",
  Dropped: "不评了",
  OnNotice: "公示中",
  Final: "待发放",
  Paid: "发完了",
};

/** What is wrong with a scheme, in a sentence. */
export const schemeFaultWords = (fault: SchemeFault): string => {
  switch (fault._tag) {
    case "NoDeed":
      return "没有一条是看做了什么的：奖励要奖给做了事的，不是白给";
    case "JudgementOutweighs":
      return `评议最多${fault.judged}分，做事最多只有${fault.deeds}分，评议不能比做事还重`;
    case "CountedTwice":
      return `“${fault.title}”和别的一条看的是同一件事，只能算一次`;
    case "TitleTwice":
      return `有两条都叫“${fault.title}”，换个名字`;
    case "PlaceTwice":
      return `第${fault.place}名写了两次，或者前后颠倒`;
    case "TiersOutOfOrder":
      return `“${fault.title}”这一档和别的档一样高，或者分数高反而少得`;
    case "OutOfReach":
      return `最低一档要${fault.least}分，可最多只能得${fault.most}分`;
    case "PointsUnvalued":
      return "发积分要写明一分值多少钱，不发积分就不要写";
    case "NoWholePoints":
      return `${yuan(fault.amount)}按一分${yuan(fault.worth)}算不成整分`;
    case "PoolTooLarge":
      return "拿出来的比例不能超过全部";
    case "NoLine":
      return "发钱发物要写明从基金的哪一条支出";
    case "HamletHoldsNothing":
      return "村民小组没有积分账户，不能发积分";
  }
};

const ELSEWHERE_WORDS: Record<RoundStep, string> = {
  Opened: "这次评奖还没有算分",
  Scored: "这次评奖还在评议，没有表决",
  TurnedDown: "委员会没有通过，重新算分后再提",
  Voted: "委员会已经表决通过，还没有公示",
  Dropped: "这次评奖已经不评了",
  OnNotice: "结果正在公示",
  Final: "结果已经定了",
  Paid: "奖励已经发完了",
};

type AwardTag =
  | "SchemeFaulty"
  | "SchemeNotAdopted"
  | "NoWholePieces"
  | "GoodsNotChosen"
  | "SchemeAdopted"
  | "BudgetTooHigh"
  | "AbovePool"
  | "RoundElsewhere"
  | "NoSuchCandidate"
  | "JudgesOwn"
  | "UnknownCriterion"
  | "MarksTooHigh"
  | "OverBudget"
  | "NobodyMerits"
  | "NothingToRule"
  | "RulesOwnCase"
  | "NothingRighted"
  | "StillOnNotice"
  | "ObjectionsOpen"
  | "NothingToStrike";

/** What stands in the way of schemes, rounds and objections. */
export const AWARD_SENTENCES: Sentences<AwardTag> = {
  SchemeFaulty: ({ faults }) => `这个办法还不行：${faults.map(schemeFaultWords).join("；")}`,
  NoWholePieces: ({ amount, worth }) => `一件值${yuan(worth)}，${yuan(amount)}发不成整件`,
  GoodsNotChosen: () => "先选发什么东西、一件值几元",
  SchemeNotAdopted: ({ title, version }) =>
    `“${title}”第${version}版还没有开会通过，先在“评奖办法”里提到会上表决`,
  SchemeAdopted: ({ title, version }) => `“${title}”第${version}版会上已经通过了`,
  BudgetTooHigh: ({ available, budget, short }) =>
    `这一条还能用${yuan(available)}，要${yuan(budget)}，差${yuan(short)}`,
  AbovePool: ({ most, budget, of }) =>
    `按${POOL_WORDS[of]}的比例最多拿${yuan(most)}，写的是${yuan(budget)}`,
  RoundElsewhere: ({ state }) => ELSEWHERE_WORDS[state],
  NoSuchCandidate: () => "这次评奖里没有这一家",
  JudgesOwn: () => "自己家和亲属的评议，要请别人来记",
  UnknownCriterion: ({ title }) => `办法里没有“${title}”这一条`,
  MarksTooHigh: ({ title, marks, most }) => `“${title}”可以打0到${most}分，写的是${marks}分`,
  OverBudget: ({ total, budget, over }) =>
    `照这样要发${yuan(total)}，预算是${yuan(budget)}，多出${yuan(over)}`,
  NobodyMerits: ({ candidates }) =>
    candidates === 0 ? "这段时间没有人做过办法里说的事" : `${candidates}家里没有一家够得上得奖`,
  NothingToRule: () => "没有这条异议，或者已经答复了",
  RulesOwnCase: () => "自己记下的、自己家和亲属的异议，要请别人来答复",
  NothingRighted: () => "重新算过，和公示的一样，没有要更正的；不成立就选“不成立”",
  StillOnNotice: ({ until }) => `要公示到${until}，过了这一天才能定`,
  ObjectionsOpen: ({ open }) => `还有${open}条异议没有答复`,
  NothingToStrike: () => "这一笔已经划掉了",
};
