import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { RuleCode } from "../../rulebook/index.ts";
import { ClaimId, erratumOf } from "../index.ts";
import { at, claim, steps, tang } from "./testing/village.ts";

describe("an erratum", () => {
  const wrong = { ...claim(), state: steps.Reversed };
  const before = {
    claim: wrong.id,
    rule: wrong.rule,
    quantity: 1,
    eventDate: "2026-03-01",
    points: -3,
  };

  it("tells what stood there and what stands there now", () => {
    const right = {
      ...claim(),
      id: ClaimId.make("c-2"),
      rule: RuleCode.make("F02"),
      state: { ...steps.Approved, points: Points.make(-1) },
    };
    expect(erratumOf(wrong, right)).toEqual({
      claim: wrong.id,
      why: wrong.state.why,
      by: tang.id,
      at: at("2026-03-12T10:00"),
      before,
      after: { ...before, claim: "c-2", rule: "F02", points: -1 },
    });
  });

  it("tells what is gone for good", () => {
    expect(erratumOf(wrong, null)).toMatchObject({ before, after: null });
  });
});
