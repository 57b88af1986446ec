import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ServiceCode } from "../../catalog/ids.ts";
import { ResidentId } from "../../people/index.ts";
import { addDays, CalendarDate, dayNumber } from "../../time/index.ts";
import {
  type CarePlan,
  dueVisits,
  gapsUntil,
  overdueOn,
  PlanId,
  planDays,
  type Watched,
} from "../index.ts";

const date = (text: string) => CalendarDate.make(text);
const plan = (changes: Partial<CarePlan> = {}): CarePlan => ({
  id: PlanId.make("p"),
  elder: ResidentId.make("elder"),
  service: ServiceCode.make("M01"),
  every: 7,
  part: "any",
  helper: null,
  from: date("2026-03-02"),
  until: null,
  ...changes,
});

describe("a plan", () => {
  it("comes again on its days", () => {
    expect(planDays(plan(), date("2026-03-05"), date("2026-03-24"))).toEqual([
      "2026-03-09",
      "2026-03-16",
      "2026-03-23",
    ]);
    expect(planDays(plan(), date("2026-02-01"), date("2026-03-02"))).toEqual(["2026-03-02"]);
    const ended = plan({ until: date("2026-03-15") });
    expect(planDays(ended, date("2026-03-05"), date("2026-03-24"))).toEqual(["2026-03-09"]);
  });

  it("asks for what is not there yet, and once", () => {
    const [first, last] = [date("2026-03-05"), date("2026-03-20")];
    const due = dueVisits([plan()], [], first, last);
    expect(due.map(({ on }) => on)).toEqual(["2026-03-09", "2026-03-16"]);
    const visits = due.map(
      ({ on }) => ({ on, cause: { _tag: "OfPlan", plan: plan().id } }) as const,
    );
    expect(dueVisits([plan()], visits, first, last)).toEqual([]);
  });

  it("has the same distance between its days, wherever one begins to look", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(date("2026-01-01"), n));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 40 }), (first, last, every) => {
        const days = planDays(plan({ every }), first, last);
        for (const one of days) {
          expect((dayNumber(one) - dayNumber(plan().from)) % every).toBe(0);
          expect(one >= first && one <= last && one >= plan().from).toBe(true);
        }
      }),
    );
  });
});

const watched = (elder: string, changes: Partial<Watched>): Watched => ({
  elder: ResidentId.make(elder),
  risk: "general",
  reasons: [],
  lastSeen: date("2026-03-01"),
  next: null,
  ...changes,
});

describe("the radar", () => {
  const today = date("2026-03-20");
  it("says whom nobody has seen for too long, by class, then by days", () => {
    const all = [
      watched("seen", { risk: "general" }),
      watched("key", { risk: "key", lastSeen: date("2026-02-10") }),
      watched("high", { risk: "high", lastSeen: date("2026-03-12") }),
      watched("higher", { risk: "high", lastSeen: date("2026-03-02") }),
      watched("never", { risk: "high", lastSeen: null }),
      watched("in-time", { risk: "high", lastSeen: date("2026-03-13") }),
    ];
    expect(overdueOn(all, today).map(({ elder, days, within }) => [elder, days, within])).toEqual([
      ["never", null, 7],
      ["higher", 18, 7],
      ["high", 8, 7],
      ["key", 38, 30],
    ]);
  });

  it("says whom nobody will have seen in time, unless somebody comes before", () => {
    const last = date("2026-04-03");
    const high = { risk: "high", lastSeen: date("2026-03-18") } as const;
    const all = [
      watched("gap", high),
      watched("too-late", { ...high, next: date("2026-03-26") }),
      watched("in-time", { ...high, next: date("2026-03-25") }),
    ];
    expect(gapsUntil(all, today, last).map(({ elder }) => elder)).toEqual(["gap", "too-late"]);
  });
});
