import { describe, expect, it } from "vitest";
import {
  degreeWords,
  type FamilyTie,
  holdsOn,
  isNearRelative,
  kinship,
  kinWords,
  TieId,
} from "./index.ts";
import { day, FAMILY, id, NOW, parent, sexOf, spouses } from "./testing/family.ts";

const WIDE = { blood: 6, marriage: 4 };

interface Case {
  readonly of: string;
  readonly to: string;
  readonly word: string;
  readonly degree: number;
  readonly marriages?: number;
  readonly near?: boolean;
}

const CASES: ReadonlyArray<Case> = [
  { of: "me", to: "wife-f", word: "妻子", degree: 0, marriages: 1, near: true },
  { of: "me", to: "dad", word: "父亲", degree: 1, near: true },
  { of: "dad", to: "me", word: "儿子", degree: 1, near: true },
  { of: "me", to: "sister-f", word: "姐妹", degree: 2, near: true },
  { of: "me", to: "half", word: "兄弟", degree: 2, near: true },
  { of: "me", to: "g", word: "爷爷", degree: 2, near: true },
  { of: "me", to: "mgf", word: "外婆", degree: 2, near: true },
  { of: "g", to: "sister-f", word: "孙女", degree: 2, near: true },
  { of: "g", to: "cousin", word: "外孙", degree: 2, near: true },
  { of: "me", to: "uncle", word: "伯伯或叔叔", degree: 3 },
  { of: "uncle", to: "me", word: "侄子", degree: 3 },
  { of: "aunt-f", to: "me", word: "侄子", degree: 3 },
  { of: "me", to: "cousin", word: "表兄弟", degree: 4 },
  { of: "cousin", to: "son", word: "母亲的父亲的儿子的儿子的儿子", degree: 5 },
  { of: "mom-f", to: "g", word: "公公", degree: 1, marriages: 1 },
  { of: "dad", to: "mgf", word: "岳母", degree: 1, marriages: 1 },
  { of: "g", to: "mom-f", word: "儿媳", degree: 1, marriages: 1 },
  { of: "g", to: "aunts-man", word: "女婿", degree: 1, marriages: 1 },
  { of: "dad", to: "aunts-man", word: "姐夫或妹夫", degree: 2, marriages: 1 },
  { of: "half", to: "mom-f", word: "继母", degree: 1, marriages: 1 },
  { of: "dad", to: "wifes-dad", word: "亲家", degree: 2, marriages: 1 },
];

describe("kinship", () => {
  it.each(CASES)(
    "$to is the $word of $of",
    ({ of, to, word, degree, marriages = 0, near = false }) => {
      const found = kinship(FAMILY, id(of), id(to), WIDE);
      expect(found).toMatchObject({ degree, marriages });
      expect(found && kinWords(found, sexOf)).toBe(word);
      expect(found && isNearRelative(found)).toBe(near);
    },
  );

  it("is none between those who only have a child together", () => {
    expect(kinship(FAMILY, id("dad"), id("first-f"), WIDE)).toBeNull();
  });

  it("ends where the reach ends, by blood and by marriage each", () => {
    const near = { blood: 2, marriage: 0 };
    expect(kinship(FAMILY, id("me"), id("uncle"), near)).toBeNull();
    expect(kinship(FAMILY, id("g"), id("mom-f"), near)).toBeNull();
    expect(kinship(FAMILY, id("me"), id("wife-f"), near)).not.toBeNull();
    const found = kinship(FAMILY, id("me"), id("cousin"), { blood: 4, marriage: 1 });
    expect(found && degreeWords(found)).toBe("4代血亲");
  });

  it("prefers the way by blood where a marriage is no nearer", () => {
    const ties = [...FAMILY, spouses("sister-f", "cousin")];
    expect(kinship(ties, id("me"), id("cousin"), { blood: 4, marriage: 1 })).toMatchObject({
      degree: 4,
      marriages: 0,
    });
    expect(kinship(ties, id("me"), id("cousin"), WIDE)).toMatchObject({ degree: 2, marriages: 1 });
  });
});

const tie = (kind: FamilyTie["kind"], changes: Partial<FamilyTie> = {}): FamilyTie => ({
  ...(kind === "parent" ? parent("dad", "me") : spouses("dad", "mom-f")),
  id: TieId.make("tie"),
  since: null,
  origin: "entered",
  recordedAt: NOW,
  ended: null,
  ...changes,
});
const ended = (how: "divorced" | "wrong", on: string | null) => ({
  ended: { how, on: on === null ? null : day(on), at: NOW, why: "" },
});

describe("a tie holds", () => {
  it.each([
    { name: "for life between parent and child", held: tie("parent"), holds: true },
    { name: "never where it was wrong", held: tie("parent", ended("wrong", null)), holds: false },
    {
      name: "until the divorce",
      held: tie("spouse", ended("divorced", "2026-03-03")),
      holds: true,
    },
    {
      name: "not from the divorce on",
      held: tie("spouse", ended("divorced", "2026-03-02")),
      holds: false,
    },
    {
      name: "not before the wedding",
      held: tie("spouse", { since: day("2026-04-01") }),
      holds: false,
    },
  ])("$name", ({ held, holds }) => {
    expect(holdsOn(held, new Map(), day("2026-03-02"))).toBe(holds);
  });

  it("no longer as a marriage once one of them has died, but as a parent", () => {
    const deaths = new Map([[id("dad"), day("2026-03-02")]]);
    expect(holdsOn(tie("spouse"), deaths, day("2026-03-02"))).toBe(false);
    expect(holdsOn(tie("spouse"), deaths, day("2026-03-01"))).toBe(true);
    expect(holdsOn(tie("parent"), deaths, day("2026-03-02"))).toBe(true);
  });
});
