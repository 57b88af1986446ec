import { periodWords } from "@huzhu/contract";
import { formatPoints, type Points, type Scale } from "@huzhu/domain/points";
import type { CapPeriod, Fault } from "@huzhu/domain/rulebook";
import { dayWords } from "../when.ts";
import { ratioWords } from "./shape/ratio.ts";
import { valueWord } from "./shape/typed.ts";

type Tag = Fault["_tag"];
type Of<T extends Tag> = Extract<Fault, { readonly _tag: T }>;
type Amount = (points: Points) => string;

const periodWord = (period: CapPeriod): string => periodWords[period].zh;

const WORDS: { readonly [T in Tag]: (fault: Of<T>, amount: Amount) => string } = {
  EmptyRulebook: () => "细则还是空的，至少写一条规则",
  DuplicateCode: ({ code, first }) => `编号“${code}”和第${first + 1}条重了，换一个`,
  NoSuchBucket: ({ code }) => `没有“${code}”这个基础分，请重新选`,
  NoSuchRule: ({ code }) => `没有“${code}”这条规则，请重新选`,
  NoSuchCategory: ({ category }) => `没有一条规则是“${category}”类的`,
  LimitsReversed: () => "最少的比最多的还多，请对调",
  ListedTwice: ({ value }) => `“${valueWord(value)}”写了两次`,
  TooManyMarks: ({ parts, judges, most }) =>
    `${judges}人评${parts}项，要填的格子超过${most}个，少一些`,
  TooMuch: ({ most }, amount) => `一次能给的分太多，最多${amount(most)}`,
  NotAscending: ({ before }, amount) => `要比前一档的${amount(before)}高`,
  PlacesOverlap: ({ from, to }) =>
    from === to ? `第${from}名有两样奖励` : `第${from}到第${to}名有两样奖励`,
  PercentTwice: ({ topPercent }) => `前${topPercent}%有两样奖励`,
  DoesNotFold: ({ from, to }) => `${periodWord(from)}的分并不成${periodWord(to)}的`,
  FoldsTwice: ({ from, to }) => `${periodWord(from)}并成${periodWord(to)}写了两次`,
  BestMissing: () => "取最好的几次？请写次数",
  NotOfVillage: ({ period }) => `全村的上限不能按“${periodWord(period)}”算，请选一段时间`,
  PeriodMissing: () => "按一段时间的分，请选多久的",
  MoreThanWhole: ({ share }) => `拿出${ratioWords(share)}，比全部还多`,
  NeverOpen: () => "这样选没有一天开门",
  OverOwnCap: ({ points, most }, amount) =>
    `一次就有${amount(points)}，超过了自己的封顶${amount(most)}`,
  ShareOfSeveral: ({ every }) => `满${every}才算一份，零头又按比例算，请确认是这个意思`,
  DecimalsUnused: () => "这种规则不记数量，小数位用不上",
  BestUnused: () => "不是取最好的几次，次数用不上",
  LifetimeUncounted: () => "要看从来一共得的分，请在下面勾上“另外记从来一共得了多少分”",
  StartsWithin: ({ period, effectiveFrom, next }) =>
    `${dayWords(effectiveFrom)}在${periodWord(period)}的中间，新旧两版会各管一段；整的从${dayWords(next)}开始`,
};

/** What a fault says beside its field. */
export const faultWords = (fault: Fault, scale: Scale): string => {
  const amount: Amount = (points) => `${formatPoints(points, scale)}分`;
  // The compiler cannot see that a fault and the words of its tag belong together.
  const words = WORDS[fault._tag] as (fault: Fault, amount: Amount) => string;
  return words(fault, amount);
};
