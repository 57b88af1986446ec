import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { assess, NO_HISTORY } from "../index.ts";
import { countAll, type DeedFields, deedOf } from "../testing/counting.ts";
import { documentOf } from "./documents.ts";

const on = (eventDate: string, rest: Omit<DeedFields, "eventDate"> = {}) => ({
  eventDate,
  ...rest,
});

/** Claims as they would come in those villages, and what their own rulebook gives for them. */
describe("a claim in", () => {
  it.each<readonly [village: string, rule: string, fields: DeedFields, points: number]>([
    ["vol-kunshan", "A01", on("2025-08-01", { quantity: 2 }), 20],
    ["nx-xinqi", "F01", on("2019-03-01"), -2],
    ["cq-yunpin", "A02", on("2023-05-01", { quantity: 3 }), 30],
    ["sd-lianwu", "A02", on("2023-06-01"), 2000],
    ["sx-zhangjiahe", "A01", on("2025-06-01", { particulars: { facts: { age: 73 } } }), 12],
    ["ha-angou", "A01", on("2018-07-01", { particulars: { facts: { class: "低保户" } } }), 20],
    ["jl-fuxing", "A01", on("2021-08-01", { particulars: { subject: "王小明" } }), 5000],
    [
      "tb-shanghai26",
      "A01",
      on("2026-02-01", { quantity: 3, particulars: { facts: { age: 50 } } }),
      180,
    ],
    ["sc-sanhe", "A02", on("2020-01-15", { person: "zhang" }), 2],
    ["cq-sanhe", "F01", on("2022-07-01"), -1],
    ["gz-xingjiatian", "A01", on("2025-11-30"), 5],
    ["hb-shuangzhai", "A01", on("2020-11-30", { particulars: { facts: { resident: true } } }), 5],
    ["he-dadonggou", "A04", on("2023-09-01", { particulars: { subject: "李小强" } }), 500],
    [
      "hn-wuxing",
      "A01",
      on("2021-03-01", { particulars: { given: Points.make(5), reason: "助老" } }),
      5,
    ],
    [
      "tb-beijing",
      "A01",
      on("2022-07-01", { quantity: 2, particulars: { facts: { age: 30 } } }),
      120,
    ],
    ["tb-gulou", "A01", on("2018-05-01", { quantity: 2 }), 120],
    ["tb-wuling", "A01", on("2015-05-01", { quantity: 1 }), 60],
    [
      "tb-donghu",
      "A01",
      on("2017-05-01", { quantity: 1, particulars: { facts: { servedAge: 80 } } }),
      60,
    ],
    ["tb-liupanshui", "A01", on("2025-09-01", { quantity: 3 }), 180],
    ["vol-furong", "A01", on("2020-05-01", { quantity: 10 }), 10],
    ["vol-guangdong", "A01", on("2014-05-01", { quantity: 100 }), 100],
    ["hb-machang", "A01", on("2025-05-20", { quantity: 2 }), 100],
    ["hb-tanglin", "A01", on("2024-09-01", { particulars: { reason: "抢收花生" } }), 10],
    ["vol-heyulu", "A02", on("2019-12-10", { quantity: 3 }), 3],
    ["zj-tongjie", "A01", on("2021-08-01"), 1],
    ["cq-banzhu", "A01", on("2023-04-01"), 5],
    ["gd-dashichong", "A01", on("2025-10-10"), 100],
    ["nx-xinrong", "A01", on("2019-05-01"), 2],
    ["ah-wangjiadian", "A01", on("2026-02-01", { particulars: { given: Points.make(3) } }), 3],
  ])("%s, by %s", (village, rule, fields, points) => {
    const assessed = assess(documentOf(village), deedOf(rule, fields), NO_HISTORY);
    expect(Result.getOrThrow(assessed).points).toBe(points);
  });

  it("冯店镇: eight good sheets make 24, and a booklet that was altered makes the month nothing", () => {
    const eight = Array.from({ length: 8 }, () => "优");
    const visit = on("2019-05-10", {
      particulars: { marks: [eight], shown: ["twoSignatures"] },
    });
    const deeds = [deedOf("A01", visit), deedOf("V01", on("2019-05-30"))];
    expect(countAll(documentOf("sc-fengdian"), deeds)).toEqual([24, -24]);
  });

  it("余姚市: a heap takes one of the thirty-six of its quarter", () => {
    const deeds = [deedOf("F02", on("2019-02-01")), deedOf("A01", on("2019-03-31"))];
    expect(countAll(documentOf("zj-yuyao"), deeds)).toEqual([0, 35]);
  });

  it("五宝镇: 志愿服务 gives 30 to 60, with a reason", () => {
    const deed = (given: number) =>
      deedOf(
        "A01",
        on("2020-05-01", { particulars: { given: Points.make(given), reason: "护林" } }),
      );
    expect(countAll(documentOf("cq-wubao"), [deed(60), deed(61)])).toEqual([60, "GivenOutside"]);
  });

  it.each<readonly [village: string, eventDate: string, least: number, most: number]>([
    ["hi-nansheng", "2024-03-01", 1, 10],
    ["nm-baori", "2018-03-01", 1, 20],
    ["ha-zhuzhuang", "2018-07-01", 5, 20],
    ["ha-guying", "2017-10-01", 5, 100],
    ["xx-county3d", "2018-03-01", 1, 20],
    ["sn-liangjiayuan", "2018-03-01", 1, 20],
    ["jx-louxia", "2019-12-01", 1, 5],
    ["hn-youxiqiao", "2014-03-01", 1, 10],
  ])("%s counts nothing beyond its range", (village, eventDate, least, most) => {
    const gives = (given: number) => {
      const particulars = { given: Points.make(given), reason: "好事" };
      const [points] = countAll(documentOf(village), [
        deedOf("A01", on(eventDate, { person: "zhang", particulars })),
      ]);
      return points;
    };
    expect([least - 1, least, most, most + 1].map(gives)).toEqual([
      "GivenOutside",
      least,
      most,
      "GivenOutside",
    ]);
  });

  it("火普村、茗新村: a sheet of grades, and one of a full mark", () => {
    const marks = [["优", "良", "差"]];
    const sheet = deedOf("A01", on("2017-03-01", { particulars: { marks } }));
    expect(countAll(documentOf("sc-huopu"), [sheet])).toEqual([10]);
    const mark = (given: number) =>
      deedOf("A01", on("2021-09-30", { particulars: { given: Points.make(given) } }));
    const quarter = [mark(101), mark(85), mark(90)];
    expect(countAll(documentOf("sc-mingxin"), quarter)).toEqual([
      "GivenOutside",
      85,
      "AlreadyCounted",
    ]);
  });

  it("福州高新区: a deduction needs its photo, and takes from the month's full mark", () => {
    const shown = deedOf("F01", on("2022-06-10", { particulars: { shown: ["photo"] } }));
    const deeds = [deedOf("F01", on("2022-06-09")), shown, deedOf("A01", on("2022-06-30"))];
    expect(countAll(documentOf("fj-gaoxin"), deeds)).toEqual(["EvidenceMissing", 0, 9]);
  });
});
