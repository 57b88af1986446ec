import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../time/calendar-date.ts";
import { followStock, type NumberedMovement } from "./follow-stock.ts";
import { RedemptionId } from "./ids.ts";

const eventDate = CalendarDate.make("2026-05-04");
const book = (
  ...moves: ReadonlyArray<readonly [kind: NumberedMovement["kind"], pieces: number, of?: string]>
): ReadonlyArray<NumberedMovement> =>
  moves.map(([kind, pieces, of], nth) => ({
    ...{ kind, pieces, eventDate, sequence: nth + 1, came: null, parts: null },
    redemption: of === undefined ? null : RedemptionId.make(of),
  }));

describe("where the pieces of a batch went, before batches were written down", () => {
  it.each([
    {
      name: "what came before goes first",
      moves: book(["purchase", 3], ["donation", 5], ["redemption", -4, "a"], ["gift", -1]),
      uses: [
        ["redemption", 1],
        ["gift", 1],
      ],
      left: 3,
    },
    {
      name: "what came back never went, and goes to the next",
      moves: book(
        ["purchase", 1],
        ["donation", 4],
        ...([
          ["redemption", -3, "a"],
          ["return", 3, "a"],
          ["redemption", -2, "b"],
        ] as const),
      ),
      uses: [["redemption", 1]],
      left: 3,
    },
    {
      name: "it has not been touched",
      moves: book(["purchase", 9], ["donation", 4], ["damage", -9]),
      uses: [],
      left: 4,
    },
  ])("$name", ({ moves, uses, left }) => {
    const followed = followStock(moves).find(({ batch }) => batch === 2);
    expect(followed?.left).toBe(left);
    expect(followed?.uses.map(({ kind, pieces }) => [kind, pieces])).toEqual(uses);
  });

  it("is all that came, for every batch of any book that never goes below nothing", () => {
    const step = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let onHand = 0;
        const moves = steps.flatMap(
          ([comes, many]): ReadonlyArray<[NumberedMovement["kind"], number]> => {
            const pieces = comes ? many : -Math.min(many, onHand);
            onHand += pieces;
            return pieces === 0 ? [] : [[comes ? "purchase" : "redemption", pieces]];
          },
        );
        const all = book(...moves);
        const followed = followStock(all).map(({ opened, uses, left }) => {
          expect(uses.reduce((sum, use) => sum + use.pieces, left)).toBe(opened.pieces);
          return left;
        });
        expect(followed.reduce((sum, left) => sum + left, 0)).toBe(onHand);
      }),
      { numRuns: 60 },
    );
  });
});
