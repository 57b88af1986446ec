import { describe, expect, it } from "vitest";
import { ratioWords, readRatio } from "./ratio.ts";

describe("a share or factor as it is written", () => {
  it.each([
    { text: "2", over: 2, under: 1, words: "2" },
    { text: "1.5", over: 3, under: 2, words: "1.5" },
    { text: "0.25", over: 1, under: 4, words: "25%" },
    { text: "30%", over: 3, under: 10, words: "30%" },
    { text: "12.5%", over: 1, under: 8, words: "12.5%" },
    { text: "2/3", over: 2, under: 3, words: "2/3" },
    { text: "４／６", over: 2, under: 3, words: "2/3" },
    { text: "0", over: 0, under: 1, words: "0%" },
  ])("$text is $words", ({ text, over, under, words }) => {
    expect(readRatio(text)).toEqual({ over, under });
    expect(ratioWords({ over, under })).toBe(words);
  });

  it.each(["", "三成", "1/0", "-1", "1.2.3", "9999999"])("is not %s", (text) => {
    expect(readRatio(text)).toBeNull();
  });
});
