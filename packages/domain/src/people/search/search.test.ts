import { describe, expect, it } from "vitest";
import { closeness } from "./closeness.ts";
import { type Found, inOrder } from "./in-order.ts";
import { readSought } from "./sought.ts";

describe("what a text may mean", () => {
  it.each([
    { typed: "王建国", means: ["text"] },
    { typed: " WJG ", means: ["text", "initials"] },
    { typed: "1234", means: ["text", "number", "idTail", "card"] },
    { typed: "123x", means: ["text", "number", "idTail"] },
    { typed: "０００１２３４５６７", means: ["text", "number", "card"] },
    { typed: "08-2", means: ["text", "number"] },
    { typed: "11010519491231002X", means: ["text", "number", "idNumber"] },
    { typed: "110105194912310021", means: ["text", "number", "card"] },
    { typed: "  ", means: [] },
  ])("$typed is $means", ({ typed, means }) => {
    const sought = Object.entries(readSought(typed)).filter(([, meant]) => meant);
    expect(sought.map(([name]) => name)).toEqual(means);
  });

  it("folds what an input method made wide", () => {
    expect(readSought("１２３Ｘ").idTail).toBe("123X");
    expect(readSought("Ｗｊｇ").initials).toBe("wjg");
  });
});

it.each([
  { word: "王建国", typed: "王建国", is: "exact" },
  { word: "王建国", typed: "王", is: "prefix" },
  { word: "王建国", typed: "建国", is: "contains" },
  { word: "王建国", typed: "国建", is: null },
  { word: "王建国", typed: "", is: null },
])("$typed in $word is $is", ({ word, typed, is }) => {
  expect(closeness(word, typed)).toBe(is);
});

const found = (kind: Found["kind"], by: Found["by"], how: Found["closeness"], id: string) => ({
  ...{ kind, by, id },
  closeness: how,
});

describe("the order of what was found", () => {
  it("puts the closest first, and each kind together", () => {
    const some = [
      found("person", "name", "contains", "李王"),
      found("household", "number", "prefix", "户12"),
      found("person", "name", "exact", "王"),
      found("hamlet", "name", "contains", "大王寨"),
      found("person", "name", "prefix", "王五"),
      found("household", "number", "exact", "户1"),
    ];
    expect(inOrder(some, 5).map(({ id }) => id)).toEqual([
      ...["户1", "户12"],
      ...["王", "王五", "李王"],
      "大王寨",
    ]);
  });

  it("says first what means one alone, and no more of a kind than is wanted", () => {
    const some = [
      found("person", "initials", "exact", "a"),
      found("person", "idTail", "exact", "b"),
      found("person", "card", "exact", "c"),
    ];
    expect(inOrder(some, 2).map(({ id }) => id)).toEqual(["c", "b"]);
  });
});
