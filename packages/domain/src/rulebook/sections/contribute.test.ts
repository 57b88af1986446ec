import { describe, expect, it } from "vitest";
import { type Contribution, contribute, type Rounding, RuleCode } from "../index.ts";

const tenth: Contribution = {
  code: RuleCode.make("filial"),
  title: "孝善基金",
  share: { over: 1, under: 10 },
};
const limited: Contribution = { ...tenth, floor: 10_000, cap: 2_000, perChild: 1_000 };

interface Case {
  readonly name: string;
  readonly contribution: Contribution;
  readonly paid: number;
  readonly children?: number;
  readonly rounding?: Rounding;
  readonly fen: number;
}

const CASES: ReadonlyArray<Case> = [
  { name: "a tenth of what was paid", contribution: tenth, paid: 50_000, fen: 5_000 },
  { name: "no part of a fen", contribution: tenth, paid: 9, fen: 0 },
  {
    name: "half a fen, where that is rounded up",
    contribution: tenth,
    paid: 5,
    rounding: "halfUp",
    fen: 1,
  },
  { name: "nothing for nothing", contribution: { ...tenth, floor: 0 }, paid: 0, fen: 0 },
  { name: "nothing below the floor", contribution: limited, paid: 9_999, fen: 0 },
  { name: "its share on the floor", contribution: limited, paid: 10_000, fen: 1_000 },
  {
    name: "no more than the cap and so much for a child",
    contribution: limited,
    paid: 90_000,
    fen: 3_000,
  },
  {
    name: "more for each child who pays",
    contribution: limited,
    paid: 90_000,
    children: 3,
    fen: 5_000,
  },
  {
    name: "no more than the cap alone",
    contribution: { ...tenth, cap: 2_000 },
    paid: 90_000,
    children: 5,
    fen: 2_000,
  },
  {
    name: "no more than so much for each child, where there is no other cap",
    contribution: { ...tenth, perChild: 1_000 },
    paid: 90_000,
    children: 2,
    fen: 2_000,
  },
];

describe("what the fund adds", () => {
  it.each(CASES)("is $name", ({ contribution, paid, children = 1, rounding, fen }) => {
    expect(contribute(contribution, paid, children, rounding)).toBe(fen);
  });
});
