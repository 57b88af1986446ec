import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { Instant } from "../time/index.ts";
import { MadeByAnother, mayUndo, TooLateToUndo, undoMinutes } from "./index.ts";

const made = Instant.make(Date.parse("2026-03-05T02:00:00Z"));
const [keeper, other] = [StaffId.make("keeper"), StaffId.make("other")];
const after = (seconds: number) => Instant.make(made + seconds * 1000);

describe("undoing a redemption", () => {
  it.each([
    { name: "at once", by: keeper, seconds: 0, left: 10, refusal: null },
    { name: "after a second", by: keeper, seconds: 1, left: 10, refusal: null },
    { name: "after a minute", by: keeper, seconds: 60, left: 9, refusal: null },
    { name: "in the last second", by: keeper, seconds: 599, left: 1, refusal: null },
    { name: "at the very end", by: keeper, seconds: 600, left: 1, refusal: null },
    {
      name: "a second later",
      by: keeper,
      seconds: 601,
      left: 0,
      refusal: new TooLateToUndo({ minutes: 10 }),
    },
    { name: "of another", by: other, seconds: 1, left: 0, refusal: new MadeByAnother() },
    { name: "of a kiosk", by: null, seconds: 1, left: 0, refusal: new MadeByAnother() },
  ])("$name leaves $left minutes", ({ by, seconds, left, refusal }) => {
    const redemption = { recordedAt: made, by };
    expect(undoMinutes(redemption, keeper, after(seconds))).toBe(left);
    expect(mayUndo(redemption, keeper, after(seconds))).toEqual(
      refusal ? Result.fail(refusal) : Result.void,
    );
  });
});
