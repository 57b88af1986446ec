import { describe, expect, it } from "vitest";
import { documentOf, published } from "./documents.ts";

/** What 1分 is worth in fen. */
const YUAN = { fen: { over: 100, under: 1 } };
const JIAO = { fen: { over: 10, under: 1 } };
const costs = (...many: ReadonlyArray<number>) => many.map((one) => ({ give: { many: one } }));

/** Villages' rulebooks: every amount that the source states, and none that it leaves open. */
describe("the published numbers of", () => {
  it.each([
    {
      name: "nx-xinqi",
      gives: ["大学生毕业后回村创业 30/次", "主动清理河道垃圾 3/次", "公共场合说脏话 -2/次"],
      says: { redemption: YUAN },
    },
    {
      name: "cq-wubao",
      gives: ["志愿服务活动 30..60/次"],
      says: { redemption: { ...JIAO, partners: true } },
    },
    {
      name: "zj-tongjie",
      gives: [],
      says: { pools: [{ share: { over: 20, under: 100 }, atMost: true, over: "year" }] },
    },
    { name: "jl-fuxing", gives: ["考上985大学 5000/次"], says: { redemption: YUAN } },
    { name: "sc-huopu", gives: [], says: { redemption: { ...YUAN, cashOut: true } } },
    {
      name: "sc-sanhe",
      gives: ["四个方面评定（知晓、和谐、收入、诚信） 1..10/项", "开业到场 2/人"],
      says: { effectiveFrom: "2020-01-15", conversions: costs(10, 20, 30, 60) },
    },
    { name: "sc-mingxin", gives: [], says: { redemption: YUAN } },
    {
      name: "sc-fengdian",
      gives: ["涂改或遗失 否决/次"],
      says: {
        rules: [
          {
            grades: [{ points: 3 }, { points: 2 }, { points: 1 }, { points: 0 }],
            evidence: ["twoSignatures"],
          },
          { kind: "veto" },
        ],
      },
    },
    {
      name: "cq-sanhe",
      gives: ["院内柴草堆放杂乱 -1/月"],
      says: { redemption: { often: { times: 1, period: "year" } } },
    },
    {
      name: "cq-yunpin",
      gives: ["参与全民清洁日 5/次", "参与公路养护 10/次", "获评最美庭院 20/次"],
      says: { thresholds: [{ over: "halfYear", steps: [{ least: 300 }] }] },
    },
    {
      name: "cq-banzhu",
      gives: [],
      says: { pools: [{ share: { over: 30, under: 100 } }], conversions: costs(40) },
    },
    {
      name: "gz-xingjiatian",
      gives: ["庭院评上优秀 5/月", "参与改圈 10/次"],
      says: { conversions: costs(15) },
    },
    {
      name: "hb-shuangzhai",
      gives: ["卫生评比最清洁 5/月"],
      says: { conversions: costs(10, 25, 50) },
    },
    {
      name: "hi-nansheng",
      gives: [],
      says: { effectiveFrom: "2024-01-26", redemption: { ...YUAN, cashTopUp: true } },
    },
    { name: "gd-dashichong", gives: [], says: { redemption: JIAO } },
    { name: "nm-baori", gives: [], says: { conversions: costs(5, 2, 30, 40) } },
    {
      name: "sd-lianwu",
      gives: ["清扫主干道 200/次", "县级好婆婆 2000/次", "镇最美庭院户 1000/次"],
      says: { redemption: JIAO },
    },
    {
      name: "ha-angou",
      gives: [],
      says: {
        rules: [{ classes: [{ points: 10 }, { points: 20 }], origin: "granted" }],
        redemption: YUAN,
      },
    },
    { name: "ha-zhuzhuang", gives: [], says: { conversions: costs(5, 5) } },
    { name: "ha-guying", gives: [], says: { scale: 1, conversions: costs(5, 200) } },
    {
      name: "he-dadonggou",
      gives: [
        "自立自强、收入稳定增长 100..200/年",
        "参与集体事务、化解纠纷 100/户",
        "学雷锋志愿活动 100/次",
        "子女参军入伍 500/次",
      ],
      says: { conversions: costs(500, 20, 50, 100) },
    },
    {
      name: "hn-wuxing",
      gives: [],
      says: {
        rules: [{ least: 5 }],
        caps: [{ of: "village" }],
        redemption: { ...YUAN, cashOut: false },
      },
    },
    { name: "xx-county3d", gives: [], says: { procedure: { notice: { days: 3 } } } },
    { name: "sn-liangjiayuan", gives: [], says: { procedure: { checks: [{ signatures: 3 }] } } },
    {
      name: "jx-louxia",
      gives: [],
      says: { effectiveFrom: "2019-11-05", redemption: { ...YUAN, cashOut: false } },
    },
    { name: "nx-xinrong", gives: [], says: { redemption: { ...YUAN, partners: true } } },
    {
      name: "zj-yuyao",
      gives: ["遵纪守法、行为文明 满36/季", "乱搭乱建 -1/类", "乱堆乱放 -1/类", "乱吊乱挂 -1/类"],
      says: { thresholds: [{ measure: "period", steps: [{ least: 81 }] }] },
    },
    { name: "hn-youxiqiao", gives: [], says: { pools: [{ over: "year" }] } },
    {
      name: "ah-wangjiadian",
      gives: ["主动参与矛盾纠纷调解 3/次"],
      says: { rules: [{ full: 3 }, { points: 3 }] },
    },
    {
      name: "hb-machang",
      gives: ["拍摄助农短视频 50/条"],
      says: { redemption: { often: { times: 1, period: "month" } } },
    },
    { name: "hb-tanglin", gives: [], says: { rules: [{ points: 10, subject: "team" }] } },
    {
      name: "fj-gaoxin",
      gives: [],
      says: { rules: [{ period: "month" }, { evidence: ["photo"] }] },
    },
  ])("$name", ({ name, gives, says }) => {
    const rulebook = documentOf(name);
    expect(published(rulebook)).toEqual(gives);
    expect(rulebook).toMatchObject(says);
  });
});
