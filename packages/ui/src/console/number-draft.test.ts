import { describe, expect, it } from "vitest";
import { readNumber } from "./number-draft.ts";

describe("a typed number", () => {
  it.each([
    { name: "digits", typed: "120", number: 120 },
    { name: "a sign", typed: "-6", number: -6 },
    { name: "spaces around", typed: " 8 ", number: 8 },
    { name: "full-width digits", typed: "１２０", number: 120 },
    { name: "a full-width minus", typed: "－６", number: -6 },
    { name: "commas between thousands", typed: "1,200", number: 1200 },
    { name: "nothing", typed: "", number: null },
    { name: "words", typed: "六分", number: null },
    { name: "half a number", typed: "-", number: null },
    { name: "a fraction where none is allowed", typed: "1.5", number: null },
  ])("of $name is $number", ({ typed, number }) => expect(readNumber(typed, 0)).toBe(number));

  it.each([
    { typed: "1.5", number: 1.5 },
    { typed: "1.50", number: 1.5 },
    { typed: "1.505", number: null },
  ])("$typed with two decimals is $number", ({ typed, number }) => {
    expect(readNumber(typed, 2)).toBe(number);
  });
});
