import { expect, it } from "vitest";
import { type ThreeFigures, threeAgree } from "./index.ts";

const CASES: ReadonlyArray<ThreeFigures & { readonly name: string; readonly agree: boolean }> = [
  { name: "nothing came yet", received: 0, stocked: 0, paid: null, agree: true },
  { name: "it came and is to be paid", received: 357, stocked: 357, paid: null, agree: true },
  { name: "it is paid", received: 357, stocked: 357, paid: 357, agree: true },
  { name: "less came into stock", received: 357, stocked: 331, paid: 357, agree: false },
  { name: "more was paid than came", received: 357, stocked: 357, paid: 400, agree: false },
  { name: "the money was taken back", received: 357, stocked: 357, paid: 0, agree: false },
];

it.each(CASES)("tells whether three figures agree where $name", ({ agree, ...figures }) => {
  expect(threeAgree(figures)).toBe(agree);
});
