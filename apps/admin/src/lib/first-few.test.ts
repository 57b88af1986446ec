import { expect, it } from "vitest";
import { FirstFew } from "./first-few.svelte.ts";

it("shows a few of many until somebody asks for the rest, and all of a few", () => {
  const many = new FirstFew(2, () => ["a", "b", "c"]);
  expect([many.shown, many.hidden]).toEqual([["a", "b"], 1]);
  many.showAll();
  expect([many.shown, many.hidden]).toEqual([["a", "b", "c"], 0]);
  many.fold();
  expect(many.hidden).toBe(1);
  const few = new FirstFew(2, () => ["a"]);
  expect([few.shown, few.hidden]).toEqual([["a"], 0]);
});
