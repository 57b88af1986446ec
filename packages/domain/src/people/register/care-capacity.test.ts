import { describe, expect, it } from "vitest";
import { careCapacity, ifAway, ifHome, sumCare } from "./index.ts";
import { ALONE, date, person, resident, TODAY, ZHANGS } from "./testing/families.ts";

const elder = (id: string) => person(id, { birthDate: date("1955-01-01") });
const child = (id: string) => person(id, { birthDate: date("2015-01-01") });
const adult = (id: string) => person(id, { birthDate: date("1985-01-01") });

/** 4 old people, a couple and 3 children, as the paper has it. */
const FOUR_TWO_THREE = [
  ...["e1", "e2", "e3", "e4"].map(elder),
  ...["a1", "a2"].map(adult),
  ...["c1", "c2", "c3"].map(child),
];

describe("what a family can carry", () => {
  it.each([
    { name: "4:2:3", members: FOUR_TWO_THREE, figure: [4, 2, 3, "overloaded"] },
    { name: "one child fewer", members: FOUR_TWO_THREE.slice(1), figure: [3, 2, 3, "tight"] },
    { name: "an old couple, a young one, a child", members: ZHANGS, figure: [2, 2, 1, "enough"] },
    { name: "an old woman alone", members: [ALONE], figure: [1, 0, 0, "nobody"] },
    { name: "adults only", members: [adult("a")], figure: [0, 1, 0, "none"] },
    { name: "nobody", members: [], figure: [0, 0, 0, "none"] },
  ])("$name", ({ members, figure }) => {
    const { elders, carers, children, level } = careCapacity(members, TODAY);
    expect([elders, carers, children, level]).toEqual(figure);
  });

  it("tells who is away since when, and says what would be if the son left", () => {
    const left = ifAway(ZHANGS, resident("son"));
    const { carers, away, level, reasons } = careCapacity(left, TODAY);
    expect([carers, away, level]).toEqual([1, 1, "tight"]);
    expect(reasons.find(({ resident: id }) => id === "son")?.role).toBe("away");
    expect(careCapacity(ifHome(left, resident("son")), TODAY).carers).toBe(2);
  });

  it("counts an adult who needs care among those who are cared for", () => {
    const { frail, carers, level } = careCapacity(ZHANGS, TODAY, new Set([resident("inlaw")]));
    expect([frail, carers, level]).toEqual([1, 1, "overloaded"]);
  });

  it("is of a date: who was a child then, and who was not yet old", () => {
    const { elders, children } = careCapacity(ZHANGS, date("2000-06-01"));
    expect([elders, children]).toEqual([0, 1]);
  });

  it("sums over families", () => {
    const sum = sumCare([careCapacity(ZHANGS, TODAY), careCapacity([ALONE], TODAY)]);
    expect(sum).toMatchObject({ households: 2, elders: 3, carers: 2, children: 1 });
    expect(sum.levels).toMatchObject({ nobody: 1, enough: 1, overloaded: 0 });
  });
});
