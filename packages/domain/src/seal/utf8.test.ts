import { describe, expect, it } from "vitest";
import { utf8Of } from "./index.ts";

const CASES = [
  { name: "nothing", text: "", bytes: [] },
  { name: "the last of one byte", text: "\x7f", bytes: [0x7f] },
  { name: "the first of two bytes", text: "\x80", bytes: [0xc2, 0x80] },
  { name: "the last of two bytes", text: "\u07ff", bytes: [0xdf, 0xbf] },
  { name: "the first of three bytes", text: "\u0800", bytes: [0xe0, 0xa0, 0x80] },
  { name: "the last of three bytes", text: "\uffff", bytes: [0xef, 0xbf, 0xbf] },
  { name: "the first of four bytes", text: "\u{10000}", bytes: [0xf0, 0x90, 0x80, 0x80] },
  { name: "the last of four bytes", text: "\u{10ffff}", bytes: [0xf4, 0x8f, 0xbf, 0xbf] },
  { name: "among others", text: "a互𠮷.", bytes: [97, 228, 186, 146, 240, 160, 174, 183, 46] },
];

describe("UTF-8", () => {
  it.each(CASES)("of $name", ({ text, bytes }) => {
    expect([...utf8Of(text)]).toEqual(bytes);
  });

  it.each(["\ud83d", "a\ude00", "\ude00\ud83d"])("there is none of half a pair", (text) => {
    expect(() => utf8Of(text)).toThrow(TypeError);
  });
});
