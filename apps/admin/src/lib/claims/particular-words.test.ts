import { formatPoints, Points } from "@huzhu/domain/points";
import type { Particulars } from "@huzhu/domain/rulebook";
import { describe, expect, it } from "vitest";
import { particularWords } from "./particular-words.ts";

describe("what a claim says, for whoever decides", () => {
  const cases: ReadonlyArray<{
    readonly name: string;
    readonly said: Particulars;
    readonly words: string;
  }> = [
    { name: "nothing", said: {}, words: "" },
    {
      name: "points and why",
      said: { given: Points.make(25), reason: "救了人", shown: ["photo"] },
      words: "写的2.5分；救了人；看过照片",
    },
    {
      name: "a sheet of two judges",
      said: {
        marks: [
          ["优", "良"],
          ["优", "优"],
        ],
      },
      words: "2人评：3个优、1个良",
    },
    {
      name: "a class, beside what the register knows",
      said: { facts: { class: "党员", age: 71, hamlet: "上寨" }, subject: "张小红" },
      words: "类别党员；为张小红",
    },
  ];

  it.each(cases)("$name", ({ said, words }) => {
    expect(particularWords(said, (amount) => formatPoints(amount, 1))).toBe(words);
  });
});
