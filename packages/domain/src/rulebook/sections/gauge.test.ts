import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { gaugeOf } from "../index.ts";

describe("the gauge of a ceiling", () => {
  it.each([
    { name: "is empty at first", issued: 0, left: 30_000, percent: 0 },
    { name: "rounds down", issued: 29_999, left: 1, percent: 99 },
    { name: "is full on the last point", issued: 30_000, left: 0, percent: 100 },
    { name: "shows what an older version issued beyond it", issued: 45_000, left: 0, percent: 150 },
  ])("$name", ({ issued, left, percent }) => {
    const most = Points.make(30_000);
    expect(gaugeOf({ most }, issued)).toEqual({ most, issued, left, percent });
  });
});
