import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { holds, Predicate } from "./index.ts";

const facts = { class: "特困", age: 82, livesAlone: true };

describe("a condition", () => {
  it.each<[name: string, predicate: Predicate, expected: boolean]>([
    ["on a class that fits", { fact: "class", is: ["低保户", "特困"] }, true],
    ["on a class that does not", { fact: "class", is: ["低保户"] }, false],
    ["on an age from below", { fact: "age", least: 80 }, true],
    ["on an age from above", { fact: "age", most: 79 }, false],
    ["on an age on its bounds", { fact: "age", least: 82, most: 82 }, true],
    ["on what is not known", { fact: "ability", least: 0 }, false],
    ["turned round, on what is not known", { not: { fact: "ability", least: 0 } }, true],
    [
      "on all",
      {
        all: [
          { fact: "age", least: 80 },
          { fact: "livesAlone", is: [true] },
        ],
      },
      true,
    ],
    [
      "on all, one of which fails",
      {
        all: [
          { fact: "age", least: 90 },
          { fact: "livesAlone", is: [true] },
        ],
      },
      false,
    ],
    [
      "on any",
      {
        any: [
          { fact: "age", least: 90 },
          { fact: "livesAlone", is: [true] },
        ],
      },
      true,
    ],
    ["on a number where a word is known", { fact: "class", least: 1 }, false],
  ])("%s", (_, predicate, expected) => {
    expect(holds(predicate, facts)).toBe(expected);
    expect(Schema.decodeUnknownSync(Predicate)(JSON.parse(JSON.stringify(predicate)))).toEqual(
      predicate,
    );
  });
});
