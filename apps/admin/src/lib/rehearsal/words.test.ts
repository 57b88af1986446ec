import { describe, expect, it } from "vitest";
import { changeWords, monthWords, shortWords, signed, windowWords, yuan } from "./words.ts";

describe("a window is called", () => {
  it.each([
    ["2026-03-05", "2026年3月5日"],
    ["2026-W09", "2026年第9周"],
    ["2026-03", "2026年3月"],
    ["2026-B2", "2026年第2个双月"],
    ["2026-Q1", "2026年第1季度"],
    ["2026-H1", "2026年上半年"],
    ["2026-H2", "2026年下半年"],
    ["2026", "2026年"],
    ["life", "到现在"],
  ])("%s: %s", (key, words) => {
    expect(windowWords(key)).toBe(words);
  });
});

describe("below a bar", () => {
  it("a month has its year where one begins", () => {
    const months = ["2025-11", "2025-12", "2026-01", "2026-02"];
    expect(months.map(monthWords)).toEqual(["25年11月", "12月", "26年1月", "2月"]);
  });

  it.each([
    ["2026-03-05", "26年3月5日"],
    ["2026-W09", "26年9周"],
    ["2026-B2", "26年2双月"],
    ["2026-Q1", "26年1季"],
    ["2026-H2", "26年下半年"],
    ["2026", "2026年"],
    ["life", "到现在"],
  ])("%s is short: %s", (key, words) => {
    expect(shortWords(key)).toBe(words);
  });
});

describe("what changes", () => {
  const amount = (sum: number) => `${sum}分`;
  it.each([
    { name: "more", sides: { before: 200, after: 225 }, words: "比当时多25分（多12.5%）" },
    { name: "less", sides: { before: 3, after: 1 }, words: "比当时少2分（少66.7%）" },
    { name: "something for nothing", sides: { before: 0, after: 4 }, words: "比当时多4分" },
    { name: "nothing", sides: { before: 7, after: 7 }, words: "和当时一样多" },
  ])("is said of $name", ({ sides, words }) => {
    expect(changeWords(sides, amount)).toBe(words);
  });

  it("has its sign, and money its fen", () => {
    expect([signed(5, String), signed(-5, String), signed(0, String)]).toEqual(["+5", "-5", "0"]);
    expect(yuan(12_850)).toBe("128.50");
  });
});
