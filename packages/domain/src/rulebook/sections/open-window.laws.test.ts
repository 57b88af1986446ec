import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, CalendarDate } from "../../time/index.ts";
import { checkRulebook, isOpen, nextOpen, type OpenWindow } from "../index.ts";
import { rulebookOf } from "../testing/documents.ts";

const some = (most: number) =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 3 });
const window: fc.Arbitrary<OpenWindow> = fc.record(
  { weekdays: some(7), days: some(31), months: some(12) },
  { requiredKeys: [] },
);
const date = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => addDays(CalendarDate.make("2024-01-01"), days));

describe("laws of windows", () => {
  it("the next open day is open, and none of the days before it is", () => {
    fc.assert(
      fc.property(window, date, (open, from) => {
        const next = nextOpen(open, from);
        fc.pre(next !== null);
        expect(next !== null && isOpen(open, next)).toBe(true);
        for (let day = from, looked = 0; next !== null && day < next && looked < 400; looked += 1) {
          expect(isOpen(open, day)).toBe(false);
          day = addDays(day, 1);
        }
      }),
    );
  });

  it("a window is a fault where it has no next day, and nowhere else", () => {
    fc.assert(
      fc.property(window, date, (open, from) => {
        const rulebook = rulebookOf([], { redemption: { window: open } });
        const faults = checkRulebook(rulebook).map(({ _tag }) => _tag);
        expect(faults).toEqual(nextOpen(open, from) === null ? ["NeverOpen"] : []);
      }),
    );
  });
});
