import { describe, expect, it } from "vitest";
import { besideWords, type Heard, hear, SILENCE, settle } from "./burst.ts";

/** Plays keys, each so many milliseconds after the one before, and then silence. */
const play = (keys: readonly string[], gap: number): readonly Heard[] => {
  let burst = SILENCE;
  const said: Heard[] = [];
  for (const [index, key] of keys.entries()) {
    const hearing = hear(burst, key, 1000 + index * gap);
    burst = hearing.burst;
    said.push(...hearing.heard);
  }
  return [...said, ...settle(burst).heard];
};

const read = (text: string): Heard => ({ _tag: "Read", text });
const typed = (text: string): Heard => ({ _tag: "Typed", text });
const keys = (text: string, ...end: string[]) => [...text, ...end];

describe("what the window hears", () => {
  it.each([
    {
      name: "a reader at 5 ms",
      keys: keys("0004512088", "Enter"),
      gap: 5,
      said: [read("0004512088")],
    },
    {
      name: "a reader at 20 ms",
      keys: keys("0004512088", "Enter"),
      gap: 20,
      said: [read("0004512088")],
    },
    {
      name: "a reader at 60 ms",
      keys: keys("0004512088", "Tab"),
      gap: 60,
      said: [read("0004512088")],
    },
    {
      name: "a slow reader at 100 ms",
      keys: keys("0004512088", "Enter"),
      gap: 100,
      said: [read("0004512088")],
    },
    {
      name: "a reader that sends no end key",
      keys: keys("A1B2C3D4"),
      gap: 10,
      said: [read("A1B2C3D4")],
    },
    {
      name: "a reader that prints the site code before a comma",
      keys: keys("111,27706", "Enter"),
      gap: 10,
      said: [read("111,27706")],
    },
    {
      name: "a scanner before a printed card",
      keys: keys("Q0123456789ABCDEF", "Enter"),
      gap: 10,
      said: [read("Q0123456789ABCDEF")],
    },
    {
      name: "a scanner before a paper voucher, with its hyphen",
      keys: keys("0000001-839201", "Enter"),
      gap: 10,
      said: [read("0000001-839201")],
    },
    { name: "the shortest card", keys: keys("1234", "Enter"), gap: 10, said: [read("1234")] },
    { name: "too few for a card", keys: keys("123", "Enter"), gap: 10, said: [typed("123")] },
    {
      name: "a hand at 150 ms",
      keys: keys("1234", "Enter"),
      gap: 150,
      said: [typed("1"), typed("2"), typed("3"), typed("4")],
    },
    {
      name: "longer than 1.5 s in all",
      keys: keys("00045120880004512088", "Enter"),
      gap: 90,
      said: [typed("00045120880004512088")],
    },
    {
      name: "two cards back to back",
      keys: keys("11112222", "Enter", ..."33334444", "Enter"),
      gap: 10,
      said: [read("11112222"), read("33334444")],
    },
    {
      name: "an arrow in between",
      keys: ["1", "2", "ArrowUp", "3"],
      gap: 10,
      said: [typed("12"), typed("3")],
    },
    { name: "Enter alone", keys: ["Enter"], gap: 10, said: [] },
  ])("$name", ({ keys: pressed, gap, said }) => expect(play(pressed, gap)).toEqual(said));
});

it("keeps the reader's Enter from the button that has the focus, and a hand's not", () => {
  let burst = SILENCE;
  for (const [index, key] of [..."1234"].entries()) burst = hear(burst, key, 1000 + index).burst;
  expect(hear(burst, "Enter", 1005).taken).toBe(true);
  expect(hear(burst, "Enter", 1200).taken).toBe(false);
  expect(hear(SILENCE, "Enter", 1005).taken).toBe(false);
});

describe("beside words that people type", () => {
  it.each([
    { name: "a barcode is a reader's", text: "6901234567892", tag: "Read" },
    { name: "a card is a reader's", text: "A1B2C3D4", tag: "Read" },
    { name: "initials of a fast hand are not", text: "zhangsan", tag: "Typed" },
    { name: "a number of pieces is not", text: "120000", tag: "Typed" },
  ] as const)("$name", ({ text, tag }) => {
    let burst = SILENCE;
    for (const [index, key] of [...text].entries()) {
      burst = hear(burst, key, 1000 + index * 60, besideWords).burst;
    }
    expect(settle(burst, besideWords).heard).toEqual([{ _tag: tag, text }]);
  });
});
