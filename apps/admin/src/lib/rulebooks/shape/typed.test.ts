import { describe, expect, it } from "vitest";
import type { Control } from "./shape.ts";
import { MINUTES, pointsOf, read, typed } from "./typed.ts";

const TENTHS = pointsOf(1);

describe("what is typed into a field", () => {
  const cases: ReadonlyArray<{
    readonly as: Exclude<Control["as"], "choice" | "ticks" | "group" | "list" | "numbers">;
    readonly text: string;
    readonly value: unknown;
  }> = [
    { as: "text", text: " 打扫 ", value: "打扫" },
    { as: "amount", text: "2.5", value: 25 },
    { as: "amount", text: "二", value: "二" },
    { as: "money", text: "3.50", value: 350 },
    { as: "number", text: "１２", value: 12 },
    { as: "number", text: "1.5", value: "1.5" },
    { as: "words", text: "配偶、父母, 祖父母", value: ["配偶", "父母", "祖父母"] },
    { as: "values", text: "党员、3、是", value: ["党员", 3, true] },
    { as: "lines", text: "一\n\n二", value: ["一", "二"] },
    { as: "value", text: "不是", value: false },
    { as: "fact", text: "年龄", value: "age" },
    { as: "fact", text: "skill", value: "skill" },
    { as: "amount", text: "  ", value: undefined },
  ];

  it.each(cases)("$as: $text", ({ as, text, value }) => {
    expect(read({ as }, text, TENTHS)).toEqual(value);
  });

  it.each(cases)("stands there again as it means: $as $text", ({ as, text }) => {
    const value = read({ as }, text, TENTHS);
    expect(read({ as }, typed({ as }, value, TENTHS), TENTHS)).toEqual(value);
  });

  it("counts minutes without decimals", () => {
    expect(typed({ as: "amount" }, 90, MINUTES)).toBe("90");
    expect(read({ as: "amount" }, "1.5", MINUTES)).toBe("1.5");
  });
});
