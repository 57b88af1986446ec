import { describe, expect, it } from "vitest";
import { documentOf, lines } from "./documents.ts";

describe("the rulebook of 清水村", () => {
  const [first, revised] = [documentOf("qingshui-v1"), documentOf("qingshui-v2")];

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
