import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { countAll, counting, deedOf } from "./testing/counting.ts";
import { rulebookOf } from "./testing/documents.ts";

const hour = { kind: "perQuantity", code: "hour", unit: "小时", points: 1, every: 1 };
const clean = { kind: "fixed", code: "clean", points: 5, category: "卫生" };
const yard = { kind: "fixed", code: "yard", points: 4, category: "卫生" };
const litter = { kind: "deduction", code: "litter", points: 3, category: "卫生" };

describe("a cap", () => {
  it.each([
    {
      name: "of one activity cuts each by itself",
      rules: [{ ...hour, caps: [{ period: "activity", most: 3 }] }],
      caps: [],
      deeds: [deedOf("hour", { quantity: 5 }), deedOf("hour", { quantity: 2 })],
      gives: [3, 2],
    },
    {
      name: "of a whole life does not end with the year",
      rules: [{ ...hour, caps: [{ period: "life", most: 8 }] }],
      caps: [],
      deeds: [
        deedOf("hour", { quantity: 5 }),
        deedOf("hour", { quantity: 5, eventDate: "2027-03-05" }),
        deedOf("hour", { quantity: 5, holder: "yang" }),
      ],
      gives: [5, 3, 5],
    },
    {
      name: "of the balance gives way when something is spent or taken",
      rules: [{ ...hour, caps: [{ period: "balance", most: 10 }] }, litter],
      caps: [],
      deeds: [
        deedOf("hour", { quantity: 12 }),
        deedOf("hour"),
        deedOf("litter"),
        deedOf("hour", { quantity: 12 }),
      ],
      gives: [10, 0, -3, 3],
    },
    {
      name: "of a category is shared by its rules, and deductions leave it alone",
      rules: [clean, yard, litter, hour],
      caps: [{ period: "month", most: 7, of: "holder", category: "卫生" }],
      deeds: [
        deedOf("clean"),
        deedOf("litter"),
        deedOf("yard"),
        deedOf("hour"),
        deedOf("yard", { eventDate: "2026-04-01" }),
      ],
      gives: [5, -3, 2, 1, 4],
    },
    {
      name: "of the village is a ceiling of issuance for everybody together",
      rules: [clean, hour],
      caps: [{ period: "quarter", most: 8, of: "village" }],
      deeds: [
        deedOf("clean"),
        deedOf("clean", { holder: "yang" }),
        deedOf("hour", { holder: "li" }),
        deedOf("hour", { holder: "li", eventDate: "2026-04-01" }),
      ],
      gives: [5, 3, 0, 1],
    },
  ])("$name", ({ rules, caps, deeds, gives }) => {
    expect(countAll(rulebookOf(rules, { caps }), deeds)).toEqual(gives);
  });

  it("sends what goes beyond it where the rule says", () => {
    const caps = [
      { period: "day", most: 8, overflow: "donate" },
      { period: "month", most: 6, overflow: "honour" },
    ];
    const { count } = counting(rulebookOf([{ ...hour, caps }]));
    const { points, donated, honoured, steps } = Result.getOrThrow(
      count(deedOf("hour", { quantity: 10 })),
    );
    expect({ points, donated, honoured }).toEqual({ points: 6, donated: 2, honoured: 2 });
    expect(steps.map(({ _tag, result }) => [_tag, result])).toEqual([
      ["Base", 10],
      ["Capped", 8],
      ["Capped", 6],
    ]);
  });
});
