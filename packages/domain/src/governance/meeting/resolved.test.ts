import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { HamletId } from "../../people/index.ts";
import { CalendarDate } from "../../time/index.ts";
import { MotionId } from "../index.ts";
import { decisionOf, type KeptResolution, NotResolved, resolved } from "./index.ts";

const KEPT: KeptResolution = {
  ...{ about: "rulebook", carried: true, hamlet: null, title: "启用第二版细则" },
  resolution: {
    ...{ body: "households", date: CalendarDate.make("2026-11-26"), motion: MotionId.make("m") },
    ...{ due: 90, present: 70, inFavour: 60, against: 5, abstained: 5, recused: 0 },
    ...{ chair: "田主任", minuteKeeper: "米会计", minutes: "1号" },
  },
};
const DECISION = decisionOf(KEPT);
if (!DECISION) throw new Error("all households carried it");

describe("a decision that leans on a resolution", () => {
  it("says what all households carried", () => {
    expect(DECISION).toMatchObject({ body: "households", motion: "m", note: "启用第二版细则" });
    expect(resolved(DECISION, "rulebook", KEPT)).toEqual(Result.succeed(DECISION));
    const { motion: _, ...typed } = DECISION;
    expect(resolved(typed, "rulebook", null)).toEqual(Result.succeed(typed));
  });

  it.each([
    { name: "there is none", because: "missing", kept: null },
    { name: "it was lost", because: "missing", kept: { ...KEPT, carried: false } },
    { name: "it was about a budget", because: "otherThing", kept: { ...KEPT, about: "budget" } },
    {
      name: "only a hamlet was called",
      because: "notEverybody",
      kept: { ...KEPT, hamlet: HamletId.make("east") },
    },
    {
      name: "the committee decided",
      because: "notEverybody",
      kept: { ...KEPT, resolution: { ...KEPT.resolution, body: "committee" } },
    },
    {
      name: "fewer were in favour",
      because: "otherFigures",
      kept: { ...KEPT, resolution: { ...KEPT.resolution, inFavour: 40 } },
    },
  ] as const)("is refused where $name", ({ because, kept }) => {
    expect(resolved(DECISION, "rulebook", kept)).toEqual(Result.fail(new NotResolved({ because })));
  });
});
