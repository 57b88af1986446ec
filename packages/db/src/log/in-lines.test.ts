import { expect, it } from "vitest";
import { inLines, type Line } from "./in-lines.ts";

const row = (name: string, ...lines: ReadonlyArray<Line>) => ({ name, lines });

it.each([
  {
    name: "leaves rows as they come where nothing follows anything",
    rows: [row("b"), row("a")],
    expected: "b a",
  },
  {
    name: "lets a row wait for the line before it",
    rows: [row("second", ["wang", 2]), row("other"), row("first", ["wang", 1])],
    expected: "other first second",
  },
  {
    name: "lets a row wait for both of its accounts",
    rows: [
      row("both", ["wang", 2], ["store", 2]),
      row("store", ["store", 1]),
      row("wang", ["wang", 1]),
    ],
    expected: "store wang both",
  },
  {
    name: "lets a long line come backwards",
    rows: [row("c", ["wang", 3]), row("b", ["wang", 2]), row("a", ["wang", 1])],
    expected: "a b c",
  },
  {
    name: "does not wait for a line that is not there",
    rows: [row("late", ["wang", 7]), row("other")],
    expected: "late other",
  },
  {
    name: "loses none where lines go round in a circle",
    rows: [row("x", ["a", 1], ["b", 2]), row("y", ["a", 2], ["b", 1])],
    expected: "x y",
  },
])("$name", ({ rows, expected }) => {
  expect(
    inLines(rows)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(expected);
});
