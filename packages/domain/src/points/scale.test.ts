import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { formatPoints, MOST_POINTS, NotPoints, Points, parsePoints, type Scale } from "./index.ts";

describe("reading points", () => {
  it.each<{ name: string; text: string; scale: Scale; points: number }>([
    { name: "whole points", text: "12", scale: 0, points: 12 },
    { name: "nothing", text: "0", scale: 0, points: 0 },
    { name: "less than nothing of nothing", text: "-0", scale: 0, points: 0 },
    { name: "what is taken", text: "-3", scale: 0, points: -3 },
    { name: "half a point in tenths", text: "0.5", scale: 1, points: 5 },
    { name: "whole points in tenths", text: "2", scale: 1, points: 20 },
    { name: "half a point taken", text: "-0.5", scale: 1, points: -5 },
    { name: "a zero more than the scale has", text: "1.50", scale: 1, points: 15 },
    { name: "zeros where the scale has none", text: "7.00", scale: 0, points: 7 },
    { name: "thousandths", text: "1.234", scale: 3, points: 1234 },
    { name: "leading zeros", text: "007", scale: 0, points: 7 },
    { name: "full-width digits and sign", text: "＋１２．５", scale: 1, points: 125 },
    { name: "blanks around it", text: " 8 ", scale: 0, points: 8 },
    { name: "the most there is", text: "1000000000000", scale: 0, points: MOST_POINTS },
    {
      name: "the most there is, in thousandths",
      text: "1000000000",
      scale: 3,
      points: MOST_POINTS,
    },
  ])("$name", ({ text, scale, points }) => {
    expect(parsePoints(text, scale)).toEqual(Result.succeed(points));
  });

  it.each<{ name: string; text: string; scale: Scale }>([
    { name: "nothing written", text: "", scale: 0 },
    { name: "a word", text: "五分", scale: 0 },
    { name: "a number with a unit", text: "5分", scale: 0 },
    { name: "half a point where points are whole", text: "0.5", scale: 0 },
    { name: "a hundredth where there are tenths", text: "1.25", scale: 1 },
    { name: "no digit before the point", text: ".5", scale: 1 },
    { name: "no digit after the point", text: "5.", scale: 1 },
    { name: "an exponent", text: "1e3", scale: 0 },
    { name: "hexadecimal", text: "0x10", scale: 0 },
    { name: "thousands separated", text: "1,000", scale: 0 },
    { name: "two signs", text: "--1", scale: 0 },
    { name: "more than there is", text: "1000000000001", scale: 0 },
    { name: "far more than there is", text: "9".repeat(30), scale: 0 },
    { name: "infinity", text: "Infinity", scale: 0 },
  ])("refuses $name", ({ text, scale }) => {
    expect(parsePoints(text, scale)).toEqual(Result.fail(new NotPoints({ text, decimals: scale })));
  });
});

describe("writing points", () => {
  it.each<{ name: string; points: number; scale: Scale; text: string }>([
    { name: "whole points", points: 12, scale: 0, text: "12" },
    { name: "tenths without trailing zeros", points: 20, scale: 1, text: "2" },
    { name: "half a point", points: 5, scale: 1, text: "0.5" },
    { name: "what is taken", points: -15, scale: 1, text: "-1.5" },
    { name: "a thousandth", points: 1, scale: 3, text: "0.001" },
    { name: "nothing", points: 0, scale: 3, text: "0" },
  ])("$name: $text", ({ points, scale, text }) => {
    expect(formatPoints(Points.make(points), scale)).toBe(text);
  });
});
