import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Of } from "./index.ts";

describe("laws of UTF-8", () => {
  it("is what addresses are written in", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).filter((one) => one.isWellFormed()),
        (text) => {
          const percents = [...utf8Of(text)].map(
            (byte) => `%${byte.toString(16).padStart(2, "0")}`,
          );
          expect(decodeURIComponent(percents.join(""))).toBe(text);
        },
      ),
    );
  });
});
