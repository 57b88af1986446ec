import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import ahWangjiadian from "../../fixtures/rulebooks/ah-wangjiadian.json" with { type: "json" };
import bjTimeBank from "../../fixtures/rulebooks/bj-time-bank.json" with { type: "json" };
import cqSanhe from "../../fixtures/rulebooks/cq-sanhe.json" with { type: "json" };
import cqYunpin from "../../fixtures/rulebooks/cq-yunpin.json" with { type: "json" };
import gzXingjiatian from "../../fixtures/rulebooks/gz-xingjiatian.json" with { type: "json" };
import heDadonggou from "../../fixtures/rulebooks/he-dadonggou.json" with { type: "json" };
import jsKunshan from "../../fixtures/rulebooks/js-kunshan.json" with { type: "json" };
import nxXinqi from "../../fixtures/rulebooks/nx-xinqi.json" with { type: "json" };
import qingshuiV1 from "../../fixtures/rulebooks/qingshui-v1.json" with { type: "json" };
import qingshuiV2 from "../../fixtures/rulebooks/qingshui-v2.json" with { type: "json" };
import scFengdian from "../../fixtures/rulebooks/sc-fengdian.json" with { type: "json" };
import sdLianwu from "../../fixtures/rulebooks/sd-lianwu.json" with { type: "json" };
import sxZhangjiahe from "../../fixtures/rulebooks/sx-zhangjiahe.json" with { type: "json" };
import { Rulebook } from "./index.ts";

const read = (document: unknown): Rulebook =>
  Schema.decodeUnknownSync(Rulebook)(document, { onExcessProperty: "error" });

/** `title: what a unit of it gives or takes`, as the village's paper says it. */
const lines = ({ rules }: Rulebook): ReadonlyArray<string> =>
  rules.map((rule) => {
    const sign = rule.kind === "deduction" ? "-" : "";
    const every = rule.kind === "perQuantity" && rule.every > 1 ? rule.every : "";
    const points = "points" in rule ? rule.points : rule.kind;
    return `${rule.title} ${sign}${points}/${every}${rule.unit}`;
  });

describe("the published numbers of", () => {
  it.each([
    {
      name: "新旗村, 宁夏 2018",
      document: nxXinqi,
      place: "宁夏固原市",
      numbers: ["大学生毕业后回村创业 30/次", "主动清理河道垃圾 3/次", "公共场合说脏话 -2/次"],
    },
    {
      name: "云品村, 重庆 2022",
      document: cqYunpin,
      place: "重庆市綦江区",
      numbers: ["参与全民清洁日 5/次", "参与公路养护 10/次", "获评最美庭院 20/次"],
    },
    {
      name: "兴家田村, 贵州 2025",
      document: gzXingjiatian,
      place: "贵州省贵阳市",
      numbers: ["庭院评上优秀 5/月", "参与改圈 10/次"],
    },
    {
      name: "冯店镇, 四川 2018",
      document: scFengdian,
      place: "四川省冯店镇",
      numbers: ["得分项目评为优 3/项", "得分项目评为良 2/项", "得分项目评为中 1/项"],
    },
    {
      name: "联伍新村, 山东 2023",
      document: sdLianwu,
      place: "山东省惠民县",
      numbers: ["清扫主干道 200/次", "县级好婆婆 2000/次", "镇最美庭院户 1000/次"],
    },
    {
      name: "大东沟村, 河北 2023",
      document: heDadonggou,
      place: "河北省隆化县",
      numbers: [
        "自立自强、收入稳定增长 100/次",
        "参与集体事务、化解纠纷 100/户",
        "学雷锋志愿活动 100/次",
        "子女参军入伍 500/次",
      ],
    },
    {
      name: "王家店村, 安徽 2026",
      document: ahWangjiadian,
      place: "安徽省霍山县",
      numbers: ["保持自家环境干净整洁 3/次", "主动参与矛盾纠纷调解 3/次"],
    },
    {
      name: "张家河村, 山西 2025",
      document: sxZhangjiahe,
      place: "山西省长治市",
      numbers: ["擦桌、整理报刊、除草、打饭给行动不便的老人 12/日"],
    },
    {
      name: "昆山市, 江苏 2025",
      document: jsKunshan,
      place: "江苏省昆山市",
      numbers: ["志愿服务 10/小时"],
    },
    {
      name: "北京市 2022",
      document: bjTimeBank,
      place: "北京市",
      numbers: ["8大类为老志愿服务 1/小时"],
    },
    {
      name: "三河村, 重庆 2022",
      document: cqSanhe,
      place: "重庆市沙坪坝区",
      numbers: ["院内柴草堆放杂乱 -1/月"],
    },
  ])("$name", ({ document, place, numbers }) => {
    const rulebook = read(document);
    expect(lines(rulebook)).toEqual(numbers);
    expect(rulebook.source).toContain(place);
    expect(rulebook.source).toContain(rulebook.effectiveFrom.slice(0, 4));
  });

  it("says of every cap that the source leaves it open", () => {
    const published = [heDadonggou, gzXingjiatian, scFengdian, sxZhangjiahe, cqSanhe].map(read);
    const capped = published.flatMap(({ rules }) => rules.filter(({ caps }) => caps.length > 0));
    expect(capped).toHaveLength(7);
    for (const { note } of capped) expect(note).toContain("来源未写明，此处为示例");
  });
});

describe("the rulebook of 清水村", () => {
  const [first, revised] = [read(qingshuiV1), read(qingshuiV2)];

  it("has about thirty rules in five categories and deductions", () => {
    expect(first.rules).toHaveLength(33);
    expect(new Set(first.rules.map(({ category }) => category))).toEqual(
      new Set(["互助养老", "环境卫生", "公益劳动", "移风易俗", "文明家风", "扣分"]),
    );
  });

  it("gives or takes 1 to 20 points at a time, and says that it is invented", () => {
    for (const rule of first.rules) {
      const points = "points" in rule ? rule.points : null;
      expect(points).toBeGreaterThanOrEqual(1);
      expect(points).toBeLessThanOrEqual(20);
    }
    expect(first.source).toContain("虚构");
  });

  it("is revised later: visits and doctors count more, one rule is new", () => {
    expect(revised.effectiveFrom > first.effectiveFrom).toBe(true);
    const before = new Set(lines(first));
    expect(lines(revised).filter((line) => !before.has(line))).toEqual([
      "探望独居、空巢老人 3/次",
      "陪老人看病 8/次",
      "高温、寒潮时上门查看老人 3/次",
      "违规野外用火 -15/次",
    ]);
  });
});
