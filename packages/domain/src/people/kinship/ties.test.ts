import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { endTie, inferTies, type Tied, TieId, writeTie } from "./index.ts";
import { day, NOW, parent, person, spouses } from "./testing/family.ts";

const GRANDPA = person("grandpa", "1946", { relation: "parent" });
const HEAD = person("head", "1972", { relation: "head" });
const WIFE = person("wife-f", "1974", { relation: "spouse", sex: "female" });
const SON = person("son", "1999", { relation: "child" });
const BRIDE = person("bride-f", "2000", { relation: "childInLaw", sex: "female" });
const BABY = person("baby", "2023", { relation: "grandchild" });
const AUNT = person("aunt-f", "1970", { relation: "sibling", sex: "female" });
const HOME = [GRANDPA, HEAD, WIFE, SON, BRIDE, BABY, AUNT];

describe("what a household makes likely", () => {
  it("is read from the relations to its head", () => {
    expect(inferTies({ members: HOME, ties: [], refused: [] })).toEqual([
      spouses("head", "wife-f"),
      parent("head", "son"),
      parent("wife-f", "son"),
      parent("grandpa", "head"),
      parent("grandpa", "aunt-f"),
      spouses("son", "bride-f"),
      parent("son", "baby"),
      parent("bride-f", "baby"),
    ]);
  });

  it("leaves out what is known, and what somebody refused", () => {
    const rest = inferTies({
      members: HOME,
      ties: [spouses("head", "wife-f"), parent("head", "son")],
      refused: [parent("grandpa", "head")],
    });
    expect(rest).not.toContainEqual(parent("grandpa", "head"));
    expect(rest).not.toContainEqual(spouses("head", "wife-f"));
    expect(rest).toContainEqual(parent("wife-f", "son"));
  });

  it.each([
    {
      name: "no parent who is not older",
      members: [HEAD, person("odd", "1965", { relation: "child" })],
    },
    {
      name: "no couple of one sex",
      members: [HEAD, person("odd", "1973", { relation: "spouse" })],
    },
    { name: "nothing of others", members: [HEAD, person("odd", "1999", { relation: "other" })] },
    {
      name: "no wife for one of two sons",
      members: [BRIDE, SON, person("second", "2001", { relation: "child" })],
    },
  ])("proposes $name", ({ members }) => {
    expect(inferTies({ members, ties: [], refused: [] })).toEqual([]);
  });
});

const write = (
  [one, other]: readonly [typeof HEAD, typeof HEAD],
  kind: Tied["kind"],
  ties: ReadonlyArray<Tied> = [],
  since: string | null = null,
) =>
  writeTie(
    {
      ...{ id: TieId.make("tie"), one, other, ties, origin: "entered" },
      since: since === null ? null : day(since),
    },
    kind,
    NOW,
  );

describe("a tie", () => {
  it("is written down; spouses in one order", () => {
    expect(Result.getOrThrow(write([WIFE, HEAD], "spouse", [], "1998-01-01"))).toMatchObject({
      ...spouses("head", "wife-f"),
      since: "1998-01-01",
    });
    expect(Result.getOrThrow(write([HEAD, SON], "parent"))).toMatchObject(parent("head", "son"));
  });

  it.each([
    { name: "to oneself", asked: write([HEAD, HEAD], "spouse"), tag: "OwnRelative" },
    {
      name: "twice",
      asked: write([HEAD, SON], "parent", [parent("head", "son")]),
      tag: "TiedAlready",
    },
    { name: "of a parent too young", asked: write([WIFE, HEAD], "parent"), tag: "ParentTooYoung" },
    {
      name: "of a third parent",
      asked: write([AUNT, SON], "parent", [parent("head", "son"), parent("wife-f", "son")]),
      tag: "TwoParents",
    },
    {
      name: "of a second marriage before the first ended",
      asked: write([HEAD, AUNT], "spouse", [spouses("head", "wife-f")]),
      tag: "MarriedAlready",
    },
    {
      name: "of a wedding to come",
      asked: write([HEAD, WIFE], "spouse", [], "2026-03-03"),
      tag: "NotHappenedYet",
    },
  ])("is refused $name", ({ asked, tag }) => {
    expect(Result.getFailure(asked)).toMatchObject({ value: { _tag: tag } });
  });

  it("of a marriage ends on a day, a wrong one never was, and a child stays a child", () => {
    const marriage = Result.getOrThrow(write([HEAD, WIFE], "spouse", [], "1998-01-01"));
    const end = (how: "divorced" | "wrong", on: string | null, tie = marriage) =>
      endTie(tie, { how, on: on === null ? null : day(on), why: "" }, NOW);
    const divorced = Result.getOrThrow(end("divorced", "2020-05-01"));
    expect(divorced.ended).toMatchObject({ how: "divorced", on: "2020-05-01" });
    expect(Result.getOrThrow(end("wrong", null)).ended.on).toBeNull();
    const failed = [
      [end("divorced", "2020-05-01", divorced), "TieEnded"],
      [end("divorced", "1997-01-01"), "EndsBeforeStart"],
      [end("divorced", "2026-03-03"), "NotHappenedYet"],
      [end("divorced", null, Result.getOrThrow(write([HEAD, SON], "parent"))), "TieForLife"],
    ] as const;
    for (const [asked, tag] of failed) {
      expect(Result.getFailure(asked)).toMatchObject({ value: { _tag: tag } });
    }
  });
});
