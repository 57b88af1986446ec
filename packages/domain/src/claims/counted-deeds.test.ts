import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { cellAt, columnIn } from "./column.ts";
import { CountedDeeds, pastDeeds } from "./counted-deeds.ts";

const decode = Schema.decodeUnknownResult(CountedDeeds);

/** Two visits of a household, and what one of its people did at the river. */
const WRITTEN = {
  rule: columnIn(["VISIT", "VISIT", "RIVER"]),
  quantity: columnIn([1, 2, 1]),
  eventDate: columnIn(["2026-03-05", "2026-03-05", "2026-03-06"]),
  household: columnIn(["wang", "wang", "wang"]),
  hamlet: columnIn(["东寨", "东寨", "东寨"]),
  resident: columnIn([null, null, "wang-fang"]),
  particulars: { values: [{}, { facts: { age: 83 } }], rows: [0, 0, 1] },
  points: columnIn([2, 4, 0]),
  counted: columnIn([2, 4, -6]),
};

const past = (account: "household" | "person") =>
  [
    ...pastDeeds(Result.getOrThrow(decode(WRITTEN)), { account }, ({ particulars }) =>
      particulars.facts?.age === 83 ? ["80岁以上"] : undefined,
    ),
  ].map(({ deed, before, hamlet, groups = [] }) =>
    [deed.rule, deed.quantity, deed.eventDate, deed.holder, before, hamlet, ...groups].join(" "),
  );

describe("counted deeds", () => {
  it("are told one by one, as they were counted in their time", () => {
    expect(past("household")).toEqual([
      "VISIT 1 2026-03-05 wang 2 东寨",
      "VISIT 2 2026-03-05 wang 4 东寨",
      "RIVER 1 2026-03-06 wang 0 东寨 80岁以上",
    ]);
  });

  it("are of a person where people have accounts of their own", () => {
    expect(past("person").at(-1)).toBe("RIVER 1 2026-03-06 wang-fang 0 东寨 80岁以上");
  });

  it.each([
    ["a row without its value", { points: { values: [2, 4], rows: [0, 1, 2] } }],
    ["a row before all values", { points: { values: [2], rows: [0, 0, -1] } }],
    ["columns of different lengths", { points: columnIn([2, 4]) }],
    ["a value that is none", { points: columnIn([2, 4, 0.5]) }],
  ])("are malformed with %s", (_, part) => {
    expect(Result.isFailure(decode({ ...WRITTEN, ...part }))).toBe(true);
  });

  it("have no row behind the last one", () => {
    expect(() => cellAt(columnIn(["VISIT"]), 1)).toThrow(/no row 1/);
  });
});
