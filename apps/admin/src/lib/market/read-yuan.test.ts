import { describe, expect, it } from "vitest";
import { readShare, readYuan, yuanText } from "./read-yuan.ts";

describe("money that somebody types", () => {
  it.each([
    ["50", 5_000],
    ["50元", 5_000],
    ["５０．５", 5_050],
    ["0.29", 29],
    [" 1234.56 元", 123_456],
    ["10000000", 1_000_000_000],
    ["10000000.01", null],
    ["", null],
    ["-1", null],
    ["1.005", null],
    ["五十", null],
    ["1e3", null],
  ])("%j is %j fen", (text, fen) => {
    expect(readYuan(text)).toBe(fen);
  });

  it("is nothing where nothing is typed as a share, and is shown as it is typed", () => {
    expect(readShare(" ")).toBe(0);
    expect(readShare("x")).toBeNull();
    for (const text of ["0", "0.5", "12.34"]) {
      const fen = readYuan(text);
      expect(fen === null ? null : yuanText(fen)).toBe(text);
    }
  });
});
