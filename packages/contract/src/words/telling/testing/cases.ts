import { Points } from "@huzhu/domain/points";
import { RuleCode, type Step } from "@huzhu/domain/rulebook";
import type { Counted, Told } from "../telling.ts";

const points = (amount: number) => Points.make(amount);
const code = RuleCode.make("B01");

export const base = {
  _tag: "Base",
  quantity: 2,
  unit: "小时",
  every: 1,
  points: points(10),
  result: points(20),
} as const;
export const capped = {
  _tag: "Capped",
  period: "day",
  key: "2026-03-05",
  most: points(15),
  already: points(0),
  dropped: points(5),
  result: points(15),
} as const;
const given = {
  _tag: "Given",
  least: points(1),
  most: points(9),
  given: points(7),
  reason: "很用心",
  result: points(7),
} as const;

export const told = (
  steps: ReadonlyArray<Step>,
  sum?: number,
  ruleTitle = "帮邻居老人打扫",
): Told => ({
  ruleTitle,
  version: 3,
  points: points(sum ?? steps.at(-1)?.result ?? 0),
  steps,
});

interface Case {
  readonly name: string;
  readonly told: Told;
  readonly counted?: Counted;
  readonly zh: string;
  readonly en: string;
}

/** Claims with what is said of each: every kind of step, and what comes together. */
export const CASES: ReadonlyArray<Case> = [
  {
    name: "a quantity under a cap",
    told: told([base, capped]),
    zh: "3月5日，您帮邻居老人打扫2小时，按第3版规则每小时10分，当天最多15分，得15分",
    en: "2026-03-05 帮邻居老人打扫, version 3: 2 小时, 10 points for each 小时; at most 15 points in 2026-03-05, 5 points beyond do not count = 15 points",
  },
  {
    name: "parts of a unit with what was left before, in tenths of points",
    told: told([{ ...base, quantity: 15, every: 2, decimals: 1, carried: 5, result: points(10) }]),
    counted: { scale: 1 },
    zh: "3月5日，您帮邻居老人打扫1.5小时，按第3版规则加上以前剩的0.5小时，每2小时1分，得1分",
    en: "2026-03-05 帮邻居老人打扫, version 3: 1.5 小时 and 0.5 left from before, 1 point for every 2 小时 = 1 point",
  },
  {
    name: "time credit",
    told: told([
      { ...base, points: points(60), result: points(120) },
      { ...capped, most: points(90), dropped: points(30), result: points(90) },
    ]),
    counted: { scale: 0, unit: "time" },
    zh: "3月5日，您帮邻居老人打扫2小时，按第3版规则每小时1小时，当天最多1小时30分钟，得1小时30分钟",
    en: "2026-03-05 帮邻居老人打扫, version 3: 2 小时, 60 minutes for each 小时; at most 90 minutes in 2026-03-05, 30 minutes beyond do not count = 90 minutes",
  },
  {
    name: "a factor of one and a half under two caps, the second of the whole village",
    told: told([
      base,
      {
        _tag: "Multiplied",
        by: "level",
        is: "重度",
        times: { over: 3, under: 2 },
        result: points(30),
      },
      {
        ...capped,
        already: points(5),
        overflow: "donate",
        dropped: points(20),
        result: points(10),
      },
      {
        ...capped,
        period: "year",
        key: "2026",
        of: "village",
        category: "互助",
        most: points(900),
        already: points(892),
        dropped: points(2),
        result: points(8),
      },
    ]),
    zh: "3月5日，您帮邻居老人打扫2小时，按第3版规则每小时10分，等级重度，算1.5倍是30分，当天最多15分，已有5分，多的20分捐给互助池，全村“互助”当年最多900分，已有892分，得8分",
    en: "2026-03-05 帮邻居老人打扫, version 3: 2 小时, 10 points for each 小时; level is 重度: times 1.5, 30 points; at most 15 points in 2026-03-05, 5 points of them used, 20 points beyond go to the relief pool; at most 900 points in 2026 for 互助 in the whole village, 892 points of them used, 2 points beyond do not count = 8 points",
  },
  {
    name: "two thirds, and honour beyond what the account holds",
    told: told([
      base,
      {
        _tag: "Multiplied",
        by: "newcomer",
        title: "新来的",
        is: true,
        times: { over: 2, under: 3 },
        result: points(13),
      },
      {
        ...capped,
        period: "balance",
        key: "balance",
        most: points(1500),
        already: points(1490),
        dropped: points(3),
        overflow: "honour",
        result: points(10),
      },
    ]),
    zh: "3月5日，您帮邻居老人打扫2小时，按第3版规则每小时10分，新来的是，算3分之2是13分，账上最多1500分，已有1490分，多的3分记作荣誉，得10分",
    en: "2026-03-05 帮邻居老人打扫, version 3: 2 小时, 10 points for each 小时; 新来的 is yes: times 2/3, 13 points; at most 1500 points on the account, 1490 points of them used, 3 points beyond are kept as honour = 10 points",
  },
  {
    name: "what somebody found right",
    told: told([given], 7, "见义勇为"),
    zh: "3月5日，您的“见义勇为”，按第3版规则评了7分，因为很用心，得7分",
    en: "2026-03-05 见义勇为, version 3: given 7 points between 1 point and 9 points because of “很用心” = 7 points",
  },
  {
    name: "a deduction as somebody found right",
    told: told([{ ...given, reason: " " }], -7, "大操大办"),
    zh: "3月5日，您的“大操大办”，按第3版规则评了7分，扣7分",
    en: "2026-03-05 大操大办, version 3: given 7 points between 1 point and 9 points = -7 points",
  },
  {
    name: "a graded sheet",
    told: told(
      [
        {
          _tag: "Marked",
          judges: 3,
          parts: 2,
          grades: [
            { grade: "好", points: points(3), times: 4 },
            { grade: "差", points: points(0), times: 2 },
          ],
          result: points(4),
        },
      ],
      4,
      "最美庭院",
    ),
    zh: "3月5日，您的“最美庭院”，按第3版规则3个人评，4个好、2个差，合4分，得4分",
    en: "2026-03-05 最美庭院, version 3: 3 judges gave 4 × 好, 2 × 差: 4 points = 4 points",
  },
  {
    name: "a class",
    told: told([{ _tag: "Classed", by: "class", is: "特困", result: points(9) }], 9, "基本积分"),
    zh: "3月5日，您的“基本积分”，按第3版规则类别是特困，给9分，得9分",
    en: "2026-03-05 基本积分, version 3: class is 特困: 9 points = 9 points",
  },
  {
    name: "what is left of a bucket",
    told: told(
      [
        {
          _tag: "Left",
          period: "quarter",
          key: "2026-Q1",
          full: points(20),
          taken: points(6),
          result: points(14),
        },
      ],
      14,
      "门前卫生",
    ),
    zh: "3月5日，您的“门前卫生”，按第3版规则当季先有20分，扣了6分，得14分",
    en: "2026-03-05 门前卫生, version 3: full mark 20 points in 2026-Q1, 6 points taken = 14 points",
  },
  {
    name: "what a bucket gives up",
    told: told(
      [
        { ...base, quantity: 1, unit: "次", result: points(10) },
        {
          _tag: "TakenFrom",
          bucket: code,
          title: "门前卫生",
          taken: points(10),
          result: points(0),
        },
      ],
      0,
      "乱倒垃圾",
    ),
    zh: "3月5日，您乱倒垃圾1次，按第3版规则每次10分，从“门前卫生”里扣10分，账上没有扣",
    en: "2026-03-05 乱倒垃圾, version 3: 1 次, 10 points for each 次; 10 points taken from “门前卫生” = 0 points",
  },
  {
    name: "what comes too late for a bucket",
    told: told(
      [
        { ...base, quantity: 1, unit: "次", result: points(10) },
        {
          _tag: "TakenFrom",
          bucket: code,
          title: "门前卫生",
          taken: points(10),
          result: points(8),
        },
      ],
      -8,
      "乱倒垃圾",
    ),
    zh: "3月5日，您乱倒垃圾1次，按第3版规则每次10分，从“门前卫生”里扣10分，那里已经算过，扣8分",
    en: "2026-03-05 乱倒垃圾, version 3: 1 次, 10 points for each 次; 10 points taken from “门前卫生”, which has counted: 8 points = -8 points",
  },
  {
    name: "a quiet half year",
    told: told(
      [
        {
          _tag: "Absent",
          period: "halfYear",
          key: "2026-H1",
          claims: 0,
          points: points(9),
          result: points(9),
        },
      ],
      9,
      "没有大操大办",
    ),
    zh: "3月5日，您的“没有大操大办”，按第3版规则这半年没有这样的事，给9分，得9分",
    en: "2026-03-05 没有大操大办, version 3: none in 2026-H1: 9 points = 9 points",
  },
  {
    name: "a half year that was not quiet",
    told: told(
      [
        {
          _tag: "Absent",
          period: "halfYear",
          key: "2026-H1",
          claims: 2,
          points: points(9),
          result: points(0),
        },
      ],
      0,
      "没有大操大办",
    ),
    zh: "3月5日，您的“没有大操大办”，按第3版规则这半年有过2次，这次没有分",
    en: "2026-03-05 没有大操大办, version 3: 2 in 2026-H1: nothing = 0 points",
  },
  {
    name: "a veto that holds",
    told: told([
      base,
      { _tag: "Vetoed", by: code, title: "虚报时间", dropped: points(20), result: points(0) },
    ]),
    zh: "3月5日，您帮邻居老人打扫2小时，按第3版规则每小时10分，因为“虚报时间”，这次没有分",
    en: "2026-03-05 帮邻居老人打扫, version 3: 2 小时, 10 points for each 小时; barred by “虚报时间” = 0 points",
  },
  {
    name: "what a veto takes back",
    told: told(
      [{ _tag: "TakenBack", period: "month", key: "2026-03", periods: 1, result: points(-30) }],
      -30,
      "虚报时间",
    ),
    zh: "3月5日，您的“虚报时间”，按第3版规则收回30分，当月不算分，扣30分",
    en: "2026-03-05 虚报时间, version 3: 30 points taken back, 1 period barred from 2026-03 on = -30 points",
  },
  {
    name: "a veto of three years that takes nothing back",
    told: told(
      [{ _tag: "TakenBack", period: "year", key: "2026", periods: 3, result: points(0) }],
      0,
      "虚报时间",
    ),
    zh: "3月5日，您的“虚报时间”，按第3版规则当年起一连3期不算分，这次没有分",
    en: "2026-03-05 虚报时间, version 3: 0 points taken back, 3 periods barred from 2026 on = 0 points",
  },
];
