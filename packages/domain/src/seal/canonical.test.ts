import { describe, expect, it } from "vitest";
import { canonicalJson } from "./index.ts";

const GOLDEN = [
  { name: "null", value: null, text: "null" },
  { name: "booleans", value: [true, false], text: "[true,false]" },
  { name: "nothing in an array", value: [], text: "[]" },
  { name: "nothing in an object", value: {}, text: "{}" },
  { name: "zero", value: 0, text: "0" },
  { name: "zero below zero", value: -0, text: "0" },
  { name: "the largest number", value: 9007199254740991, text: "9007199254740991" },
  { name: "the smallest number", value: -9007199254740991, text: "-9007199254740991" },
  { name: "a large round number, without exponent", value: 1e15, text: "1000000000000000" },
  { name: "Chinese as it is", value: "看望独居老人", text: '"看望独居老人"' },
  { name: "rare Chinese in two halves", value: "𠮷", text: '"𠮷"' },
  { name: "a private character", value: "\ue000\uffff", text: '"\ue000\uffff"' },
  { name: "no normalization", value: "A\u030a", text: '"A\u030a"' },
  { name: "short escapes", value: '\b\t\n\f\r"\\', text: '"\\b\\t\\n\\f\\r\\"\\\\"' },
  { name: "a backslash by itself", value: "a\\b", text: '"a\\\\b"' },
  { name: "a quotation mark by itself", value: 'a"b', text: '"a\\"b"' },
  { name: "other control characters", value: "\0\x0f\x1f", text: '"\\u0000\\u000f\\u001f"' },
  { name: "no escape without need", value: "/\x7f\u2028", text: '"/\x7f\u2028"' },
  {
    name: "keys that look like numbers as text",
    value: { 10: 1, 9: 2, "": 3, a: 4, A: 5 },
    text: '{"":3,"10":1,"9":2,"A":5,"a":4}',
  },
  {
    name: "an object without prototype",
    value: Object.assign(Object.create(null), { b: 1, a: 2 }),
    text: '{"a":2,"b":1}',
  },
  {
    name: "a key that means something",
    value: JSON.parse('{"__proto__":1}'),
    text: '{"__proto__":1}',
  },
  {
    name: "RFC 8785, 3.2.2: the text and the literals",
    value: {
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    },
    text: '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  },
  {
    name: "RFC 8785, 3.2.3: the order of keys",
    value: {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    },
    text:
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
      '"ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign",' +
      '"😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  },
  {
    name: "objects within objects, as the authors of RFC 8785 test them",
    value: { 1: { f: { f: "hi", F: 5 }, "\n": 56 }, 10: {}, "": "empty", a: {}, 111: [{}], A: {} },
    text: '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}',
  },
  {
    name: "no locale, as the authors of RFC 8785 test it",
    value: { sin: 4, pêche: 3, peach: 1, péché: 2 },
    text: '{"peach":1,"péché":2,"pêche":3,"sin":4}',
  },
];

const WITHOUT = [
  { name: "a fraction", value: [0.5] },
  { name: "a number past exactness", value: 9007199254740992 },
  { name: "no number", value: Number.NaN },
  { name: "infinity", value: Number.POSITIVE_INFINITY },
  { name: "undefined", value: undefined },
  { name: "an undefined property", value: { a: undefined } },
  { name: "a hole in an array", value: Array(1) },
  { name: "a big integer", value: 1n },
  { name: "a function", value: () => 1 },
  { name: "a symbol", value: Symbol("a") },
  { name: "a date", value: new Date(0) },
  { name: "a map", value: new Map([["a", 1]]) },
  { name: "bytes", value: new Uint8Array(2) },
  { name: "the first half of a pair", value: "a\ud83d" },
  { name: "the second half of a pair", value: "\ude00a" },
  { name: "half of a pair in a key", value: { "\ud83d": 1 } },
];

describe("canonical JSON", () => {
  it.each(GOLDEN)("$name", ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each(WITHOUT)("there is none of $name", ({ value }) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
