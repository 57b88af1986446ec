import { Rulebook } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { sectionsOf } from "./section-reading.ts";

const rulebook = Schema.decodeUnknownSync(Rulebook)({
  format: "huzhu-rulebook-2",
  title: "细则",
  version: 1,
  effectiveFrom: "2026-01-01",
  scale: 0,
  rules: [],
  rounding: "halfUp",
  caps: [{ of: "village", period: "year", most: 5000, overflow: "honour" }],
  procedure: {
    checks: [
      { title: "小组评议", signatures: 3 },
      { title: "村委审核", within: 3 },
    ],
    notice: { days: 7, working: true },
    appeal: 5,
  },
  folding: [{ from: "quarter", to: "year", how: "average" }],
  rankings: [
    {
      code: "R1",
      title: "年度评比",
      over: "year",
      prizes: [
        { from: 1, to: 3, prize: { title: "奖状", points: 50 } },
        { topPercent: 10, prize: { title: "流动红旗" } },
      ],
    },
  ],
  conversions: [
    { code: "C1", title: "饭票", give: { many: 5, of: "积分" }, get: { many: 1, of: "餐票" } },
  ],
  pools: [
    {
      code: "P1",
      title: "分红",
      surplus: "集体净收益",
      share: { over: 3, under: 10 },
      over: "year",
      payIn: 10,
    },
  ],
  redemption: { fen: { over: 100, under: 1 }, window: { weekdays: [1, 3] }, cashOut: false },
  timeBank: { by: "hour", age: 60, relations: ["配偶", "父母"] },
  tariffs: [{ code: "T1", title: "食堂", unit: "一餐", tiers: [{ age: 60, fen: 350 }] }],
});

describe("what a document says beside its rules", () => {
  it("reads as a villager reads it", () => {
    expect(sectionsOf(rulebook).map(({ title, lines }) => `${title}：${lines.join("；")}`)).toEqual(
      [
        "算出零头：四舍五入",
        "总封顶和全村发放上限：全村加起来每年最多5000分，多出来的算荣誉分，不能花",
        "申报怎么审：小组评议，签字人数3人；村委审核，限期3天，公示7天，只算工作日，扣分后可以申诉的天数是5天",
        "短期的分并成长期的：把每季度的分并成每年，取平均",
        "评比排名：年度评比，每年，第1名到第3名得奖状加50分；前10%得流动红旗",
        "换成别的：饭票，拿5积分，换1餐票",
        "按分分红：分红，集体净收益拿出30%，各人的分按每年，发到角",
        "换东西的规定：1个最小积分值100分钱，开门的日子是周一、周三，不可以换成钱",
        "时间银行：按小时，能用的年龄60岁，还能给配偶、父母",
        "按年龄收费：食堂按一餐，满60岁收3.5元",
      ],
    );
  });
});
