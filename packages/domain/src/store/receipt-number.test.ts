import fc from "fast-check";
import { expect, it } from "vitest";
import { RedemptionId } from "./ids.ts";
import { receiptNumber } from "./receipt-number.ts";

const numbered = (id: string) => receiptNumber(RedemptionId.make(id));

it.each([
  { id: "0198f4a2-7a1b-7c3d-9e4f-1a2b3c4d5e6f", number: "150535" },
  { id: "a", number: "000010" },
  { id: "0", number: "000000" },
])("calls $id $number", ({ id, number }) => {
  expect(numbered(id)).toBe(number);
});

it("is six digits for every id, the same every time and in either case", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/), (id) => {
      expect(numbered(id)).toMatch(/^\d{6}$/);
      expect(numbered(id.toUpperCase())).toBe(numbered(id.toLowerCase()));
    }),
  );
});

it("seldom calls two redemptions the same", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.uuid({ version: 7 }), { minLength: 50, maxLength: 50 }),
      (ids) => {
        expect(new Set(ids.map(numbered)).size).toBeGreaterThan(45);
      },
    ),
    { numRuns: 50 },
  );
});
