import { Points } from "@huzhu/domain/points";
import {
  AgeNotServed,
  BalanceTooLow,
  DonationNotAllowed,
  LessThanPortion,
  MoreThanShare,
  NobodyHasPoints,
  NotByProxy,
  NothingToShare,
  NotTaken,
  RelationNotAllowed,
  RelationTooYoung,
  ShareUsedUp,
  TooOften,
  TooYoungToSpend,
  WindowClosed,
} from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { type Refusal, sentenceOf } from "../index.ts";

const date = CalendarDate.make("2026-03-05");
const next = CalendarDate.make("2026-03-09");
const points = (amount: number) => Points.make(amount);

const CASES: ReadonlyArray<readonly [refusal: Refusal, sentence: string]> = [
  [new WindowClosed({ date, next }), "2026-03-05这天不换东西，请2026-03-09再来"],
  [new NotByProxy(), "按村里的规定，东西要本人来换"],
  [new WindowClosed({ date, next: null }), "2026-03-05这天不换东西，规定里没有开门的日子"],
  [
    new BalanceTooLow({ balance: points(45), least: points(100), missing: points(55) }),
    "满10分才能换，现有4.5分，还差5.5分",
  ],
  [
    new TooOften({ period: "month", times: 2, most: 2, next }),
    "当月最多换2次，已经换了2次，请2026-03-09再来",
  ],
  [
    new LessThanPortion({ of: "积分", amount: 20, portion: 50, missing: 30 }),
    "满5分才换一份，现有2分，还差3分",
  ],
  [
    new LessThanPortion({ of: "小时", amount: 20, portion: 60, missing: 40 }),
    "满60分钟才换一份，现有20分钟，还差40分钟",
  ],
  [
    new ShareUsedUp({ of: "积分", share: 50, earned: 200, before: 80, left: 20, portion: 50 }),
    "挣的最多换50%，还能换2分，不够一份（5分）",
  ],
  [new NothingToShare({ surplus: 50 }), "盈余是0.5元，没有可以分的"],
  [new NobodyHasPoints({ holders: 3 }), "这段时间谁都没有积分，分不了"],
  [new MoreThanShare({ decided: 20_000, most: 15_050 }), "定了分200元，太多了，最多分150.5元"],
  [new TooYoungToSpend({ age: 58, least: 60 }), "满60岁才能用存的时间，现在58岁"],
  [new TooYoungToSpend({ age: null, least: 60 }), "满60岁才能用存的时间，年龄还没登记"],
  [
    new RelationNotAllowed({ relation: "邻居", allowed: ["配偶", "父母"] }),
    "存的时间不能给邻居用，只能给配偶、父母用",
  ],
  [new RelationNotAllowed({ relation: "邻居", allowed: [] }), "存的时间只能自己用"],
  [new RelationTooYoung({ relation: "配偶", age: 50, least: 60 }), "配偶满60岁才能用，现在50岁"],
  [new DonationNotAllowed({ to: "朋友", allowed: ["困难老人"] }), "不能捐给朋友，只能捐给困难老人"],
  [new DonationNotAllowed({ to: "朋友", allowed: [] }), "存的时间不能捐"],
  [new AgeNotServed({ age: 58, least: 60 }), "满60岁才有，现在58岁"],
  [new NotTaken({ of: "土豆", taken: ["大米", "油"] }), "不收土豆，只收大米、油"],
  [new NotTaken({ of: "土豆", taken: [] }), "只收钱，不收东西"],
];

it.each(CASES)("%s: %s", (refusal, sentence) => {
  expect(sentenceOf(refusal, 1)).toBe(sentence);
});
