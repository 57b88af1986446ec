import { describe, expect, it } from "vitest";
import { checkRulebook } from "../index.ts";
import { documentOf, names } from "./documents.ts";

/** The ids under which the published rulebooks were collected. */
const COLLECTED =
  "NX-XINQI CQ-WUBAO ZJ-TONGJIE JL-FUXING SC-HUOPU SC-SANHE SC-MINGXIN " +
  "SC-FENGDIAN CQ-SANHE CQ-YUNPIN CQ-BANZHU GZ-XINGJIATIAN HB-SHUANGZHAI HI-NANSHENG " +
  "GD-DASHICHONG NM-BAORI SD-LIANWU HA-ANGOU HA-ZHUZHUANG HA-GUYING HE-DADONGGOU " +
  "HN-WUXING XX-COUNTY3D SN-LIANGJIAYUAN JX-LOUXIA NX-XINRONG ZJ-YUYAO HN-YOUXIQIAO " +
  "SX-ZHANGJIAHE TB-GULOU TB-BEIJING TB-SHANGHAI26 TB-WULING TB-DONGHU TB-LIUPANSHUI " +
  "VOL-KUNSHAN VOL-GUANGDONG MEAL-HUANGDONG MEAL-ERDAOYING MUT-GUANQIAOPING RECYCLE-QUPAN VOL-FURONG " +
  "VOL-HEYULU AH-WANGJIADIAN HB-MACHANG HB-TANGLIN FJ-GAOXIN";

/** The rules of which the source gives a name and no points. */
const OPEN: ReadonlyArray<readonly [name: string, codes: ReadonlyArray<string>]> = [
  ["jl-fuxing", ["A02", "A03", "A04", "A05"]],
  ["sc-huopu", ["A01"]],
  ["sc-mingxin", ["A01"]],
  ["cq-sanhe", ["A01"]],
  ["gd-dashichong", ["A01"]],
  ["nm-baori", ["A01"]],
  ["nx-xinrong", ["A01"]],
  ["zj-yuyao", ["A02", "A03", "A04"]],
  ["hn-youxiqiao", ["A01"]],
  ["vol-heyulu", ["A01", "A02"]],
  ["fj-gaoxin", ["F01"]],
];

describe("every published rulebook", () => {
  it("is there, and no other: forty-seven of them", () => {
    const ids = COLLECTED.toLowerCase().split(" ");
    expect(ids).toHaveLength(47);
    expect(names().toSorted()).toEqual(ids.toSorted());
  });

  it.each(OPEN)("%s says that it filled in the points the source left open", (name, codes) => {
    const filled = documentOf(name).rules.filter((rule) => (rule.assumed ?? []).length > 0);
    expect(filled.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  it("mut-guanqiaoping says that it filled in what goods in the place of money are worth", () => {
    expect(documentOf("mut-guanqiaoping").assumed?.join("")).toContain("以物抵资的作价");
  });

  it.each(names())("%s contradicts itself nowhere, and names its place", (name) => {
    const rulebook = documentOf(name);
    const errors = checkRulebook(rulebook).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    expect(rulebook.source?.length).toBeGreaterThan(8);
  });

  it.each(names())("%s says of what it assumes that it does", (name) => {
    const { assumed = [], rules } = documentOf(name);
    for (const remark of [...assumed, ...rules.flatMap((rule) => rule.assumed ?? [])]) {
      expect(remark).toMatch(/^假定：/);
    }
  });
});
