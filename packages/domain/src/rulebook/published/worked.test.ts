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
});
