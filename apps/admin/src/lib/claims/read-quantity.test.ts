import { describe, expect, it } from "vitest";
import { quantityText, readQuantity } from "./read-quantity.ts";

describe("a quantity as it is typed", () => {
  it.each([
    { text: "2", decimals: 0, quantity: 2 },
    { text: " ３ ", decimals: 0, quantity: 3 },
    { text: "1.5", decimals: 1, quantity: 15 },
    { text: "2", decimals: 1, quantity: 20 },
    { text: "1.5", decimals: 0, quantity: null },
    { text: "0", decimals: 0, quantity: null },
    { text: "-1", decimals: 0, quantity: null },
    { text: "", decimals: 1, quantity: null },
  ])("$text with $decimals decimals", ({ text, decimals, quantity }) => {
    expect(readQuantity(text, decimals)).toBe(quantity);
  });

  it("is written as it was read", () => {
    expect([quantityText(15, 1), quantityText(20, 1), quantityText(3)]).toEqual(["1.5", "2", "3"]);
  });
});
