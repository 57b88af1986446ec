import { describe, expect, it } from "vitest";
import { fit } from "./shrink.ts";

describe("a photo in its square", () => {
  it.each([
    { name: "a wide one", size: [4000, 3000], square: { side: 800, x: 0, y: 100, w: 800, h: 600 } },
    { name: "a tall one", size: [1000, 2000], square: { side: 800, x: 200, y: 0, w: 400, h: 800 } },
    { name: "a square one", size: [900, 900], square: { side: 800, x: 0, y: 0, w: 800, h: 800 } },
    {
      name: "a small one stays small",
      size: [300, 200],
      square: { side: 300, x: 0, y: 50, w: 300, h: 200 },
    },
  ])("$name", ({ size: [width = 0, height = 0], square }) => {
    expect(fit(width, height)).toEqual(square);
  });
});
