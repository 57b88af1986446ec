import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { addDays, CalendarDate, Instant } from "../../time/index.ts";
import { adoptVisitPolicy, PolicyInThePast, visitPolicyOn } from "./adopt-policy.ts";
import { DEFAULT_VISIT_POLICY } from "./policy.ts";

const TODAY = CalendarDate.make("2026-03-06");
const day = (days: number) => addDays(TODAY, days);
const adoption = (days: number, automaticAfter: number) => ({
  from: day(days),
  policy: { ...DEFAULT_VISIT_POLICY, automaticAfter },
  by: StaffId.make("admin"),
  at: Instant.make(Date.parse("2026-03-06T01:00:00Z")),
});

describe("a policy of visits", () => {
  const first = Result.getOrThrow(adoptVisitPolicy([], adoption(0, 5)));
  const both = Result.getOrThrow(adoptVisitPolicy(first, adoption(10, 9)));

  it.each([
    { name: "before anything was adopted", on: -1, days: 3 },
    { name: "on its first day", on: 0, days: 5 },
    { name: "the day before the next", on: 9, days: 5 },
    { name: "once the next holds", on: 10, days: 9 },
  ])("is that of the day of the visit: $name", ({ on, days }) => {
    expect(visitPolicyOn(both, day(on)).automaticAfter).toBe(days);
  });

  it("takes the place of what was to hold from that day or later", () => {
    const third = Result.getOrThrow(adoptVisitPolicy(both, adoption(4, 7)));
    expect(third.map(({ from }) => from)).toEqual([day(0), day(4)]);
  });

  it("is never adopted for days that are over", () => {
    expect(adoptVisitPolicy(both, adoption(-1, 7))).toEqual(
      Result.fail(new PolicyInThePast({ from: day(-1), today: TODAY })),
    );
  });
});
