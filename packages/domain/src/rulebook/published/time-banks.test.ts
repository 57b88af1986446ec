import { describe, expect, it } from "vitest";
import { documentOf, lines } from "./documents.ts";

/** Time banks, volunteers' stars, meals and barter: what each source states, in its own numbers. */
describe("the published numbers of", () => {
  it.each([
    {
      name: "tb-gulou",
      gives: ["为老服务 60/小时"],
      says: { timeBank: { relationAge: 60 }, redemption: { cashOut: false } },
    },
    {
      name: "tb-beijing",
      gives: ["8大类志愿服务 60/小时"],
      says: {
        effectiveFrom: "2022-06-01",
        timeBank: { age: 60 },
        conversions: [{ give: { many: 600_000 } }],
      },
    },
    {
      name: "tb-shanghai26",
      gives: ["非专业性养老服务 60/小时"],
      says: { timeBank: { age: 65, hardshipAge: 60 } },
    },
    { name: "tb-wuling", gives: ["家政维修等互助 60/小时"], says: { effectiveFrom: "2015-04-11" } },
    {
      name: "tb-donghu",
      gives: ["服务80+、失能失智、独居、失独老人 60/小时"],
      says: { timeBank: { by: "hour" } },
    },
    {
      name: "tb-liupanshui",
      gives: ["助老服务 60/小时"],
      says: { procedure: { checks: [{ title: "服务完成确认" }] } },
    },
    {
      name: "vol-kunshan",
      gives: ["志愿服务 10/小时"],
      says: { effectiveFrom: "2025-07-21", redemption: { pickupCode: true } },
    },
    { name: "vol-furong", gives: ["志愿服务 1/小时"], says: { redemption: { least: 10 } } },
    {
      name: "vol-heyulu",
      gives: ["按参加次数累计折分 1/次", "按服务时长累计折分 1/小时"],
      says: { redemption: { window: { days: [25, 26, 27, 28] } } },
    },
    {
      name: "vol-guangdong",
      gives: [
        "志愿服务时长 1/小时",
        "虚报时长，取消资格1年 否决/次",
        "虚报时长，取消资格2年 否决/次",
        "虚报时长，取消资格3年 否决/次",
      ],
      says: {
        procedure: { notice: { days: 5, working: true } },
        thresholds: [
          {
            steps: [
              { least: 100 },
              { least: 300 },
              { least: 600 },
              { least: 1000 },
              { least: 1500 },
            ],
          },
        ],
      },
    },
    {
      name: "meal-huangdong",
      gives: [],
      says: { tariffs: [{ unit: "餐", tiers: [{ age: 70, fen: 100 }] }] },
    },
    {
      name: "meal-erdaoying",
      gives: [],
      says: {
        tariffs: [
          {
            tiers: [
              { age: 70, fen: 300 },
              { age: 80, fen: 0 },
            ],
          },
        ],
      },
    },
    {
      name: "mut-guanqiaoping",
      gives: [],
      says: { tariffs: [{ unit: "天", tiers: [{ fen: 400 }] }] },
    },
    {
      name: "recycle-qupan",
      gives: [],
      says: {
        conversions: [
          { give: { many: 30, of: "易拉罐" }, get: { many: 1, of: "牙膏" } },
          { give: { many: 18, of: "塑料瓶" }, get: { many: 1, of: "洗洁精" } },
          { give: { many: 80, of: "塑料瓶" }, get: { many: 1, of: "洗衣液" } },
        ],
      },
    },
    {
      name: "sx-zhangjiahe",
      gives: ["擦桌/整理报刊/除草/打饭给行动不便老人 12/日"],
      says: { conversions: [{ give: { many: 4 }, get: { many: 1, of: "饭票" } }] },
    },
  ])("$name", ({ name, gives, says }) => {
    const rulebook = documentOf(name);
    expect(lines(rulebook)).toEqual(gives);
    expect(rulebook).toMatchObject(says);
  });
});
