import { describe, expect, it } from "vitest";
import { calledSo } from "./called.ts";
import { closeness } from "./closeness.ts";
import { type Found, inOrder } from "./in-order.ts";
import { readSought } from "./sought.ts";

describe("what a text may mean", () => {
  it.each([
    { typed: "王建国", means: ["text", "name"] },
    { typed: " WJG ", means: ["text", "name", "initials"] },
    { typed: "1234", means: ["text", "number", "idTail", "card"] },
    { typed: "123x", means: ["text", "name", "number", "idTail"] },
    { typed: "０００１２３４５６７", means: ["text", "number", "card"] },
    { typed: "08-2", means: ["text", "name", "number"] },
    { typed: "11010519491231002X", means: ["text", "name", "number", "idNumber"] },
    { typed: "110105194912310021", means: ["text", "number", "card"] },
    { typed: "  ", means: [] },
  ])("$typed is $means", ({ typed, means }) => {
    const sought = Object.entries(readSought(typed, null)).filter(([, meant]) => meant);
    expect(sought.map(([name]) => name)).toEqual(means);
  });

  it("folds what an input method made wide", () => {
    expect(readSought("１２３Ｘ", null).idTail).toBe("123X");
    expect(readSought("Ｗｊｇ", null).initials).toBe("wjg");
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

it.each([
  { typed: "建国", is: { by: "name", closeness: "contains" } },
  { typed: "WJ", is: { by: "initials", closeness: "prefix" } },
  { typed: "jg", is: { by: "initials", closeness: "contains" } },
  { typed: "gj", is: null },
  { typed: "12", is: null },
  { typed: "", is: null },
])("王建国 is called $typed: $is", ({ typed, is }) => {
  const person = { name: "王建国", initials: "wjg" };
  expect(calledSo(readSought(typed, null), person)).toEqual(is);
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
