import { describe, expect, it } from "vitest";
import { RICE } from "../../testing/village.ts";
import { remedyOf, standingWords } from "./lacks.svelte.ts";

describe("what was asked for", () => {
  it.each([
    { good: null, says: "店里没有这样商品", helps: "add" },
    { good: { onShelf: true, onHand: 0 }, says: "没货了", helps: "buy" },
    { good: { onShelf: false, onHand: 0 }, says: "没上架", helps: "buy" },
    { good: { onShelf: false, onHand: 3 }, says: "没上架", helps: "shelve" },
    { good: { onShelf: true, onHand: 3 }, says: "有货了", helps: null },
  ])("$says", ({ good, says, helps }) => {
    const row = { good: good && { id: RICE.id, ...good } };
    expect([standingWords(row), remedyOf(row)]).toEqual([says, helps]);
  });
});
