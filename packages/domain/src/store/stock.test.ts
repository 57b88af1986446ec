import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { GoodId, type MovementKind, OutOfStock, stockAfter, WrongDirection } from "./index.ts";

const rice = { id: GoodId.make("rice"), name: "大米", onHand: 5 };

describe("stock", () => {
  it.each<{ kind: MovementKind; pieces: number; after: number }>([
    { kind: "purchase", pieces: 20, after: 25 },
    { kind: "donation", pieces: 3, after: 8 },
    { kind: "redemption", pieces: -5, after: 0 },
    { kind: "return", pieces: 2, after: 7 },
    { kind: "damage", pieces: -1, after: 4 },
    { kind: "expiry", pieces: -2, after: 3 },
    { kind: "count", pieces: -1, after: 4 },
    { kind: "count", pieces: 1, after: 6 },
  ])("after a $kind of $pieces is $after", ({ kind, pieces, after }) => {
    expect(stockAfter(rice, { kind, pieces })).toEqual(Result.succeed(after));
  });

  it.each<{ kind: MovementKind; pieces: number }>([
    { kind: "purchase", pieces: -1 },
    { kind: "donation", pieces: -1 },
    { kind: "redemption", pieces: 1 },
    { kind: "return", pieces: -1 },
    { kind: "damage", pieces: 1 },
    { kind: "expiry", pieces: 1 },
    { kind: "purchase", pieces: 0 },
    { kind: "count", pieces: 0 },
  ])("refuses a $kind of $pieces", ({ kind, pieces }) => {
    expect(stockAfter(rice, { kind, pieces })).toEqual(
      Result.fail(new WrongDirection({ kind, pieces })),
    );
  });

  it.each<{ kind: MovementKind }>([{ kind: "redemption" }, { kind: "damage" }, { kind: "count" }])(
    "refuses a $kind of more than there is",
    ({ kind }) => {
      expect(stockAfter(rice, { kind, pieces: -6 })).toEqual(
        Result.fail(new OutOfStock({ good: rice.id, name: "大米", onHand: 5, wanted: 6 })),
      );
    },
  );
});
