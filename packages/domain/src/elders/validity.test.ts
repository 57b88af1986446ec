import { describe, expect, it } from "vitest";
import { Instant } from "../time/index.ts";
import {
  AssessmentId,
  asksForAssessment,
  nextAssessment,
  standingOn,
  validUntil,
} from "./index.ts";
import { assessment, date, NOW, TODAY } from "./testing/facts.ts";

const on = (assessedOn: string, id = "first") =>
  assessment({ assessedOn: date(assessedOn), id: AssessmentId.make(id) });

describe("the next assessment", () => {
  it.each([
    { name: "of one who needs nothing", all: [], inNeed: false, is: ["never", null] },
    { name: "of one in need", all: [], inNeed: true, is: ["first", null] },
    { name: "the day after one", all: [on("2026-03-04")], is: ["valid", "2027-03-03"] },
    { name: "31 days ahead", all: [on("2025-04-06")], is: ["valid", "2026-04-05"] },
    { name: "30 days ahead", all: [on("2025-04-05")], is: ["soon", "2026-04-04"] },
    { name: "on the last day", all: [on("2025-03-06")], is: ["soon", "2026-03-05"] },
    { name: "the day after", all: [on("2025-03-05")], is: ["overdue", "2026-03-04"] },
    {
      name: "after a fall",
      all: [on("2026-01-10")],
      events: ["2026-03-01"],
      is: ["event", "2026-03-15"],
    },
    {
      name: "after two falls, by the first",
      all: [on("2026-01-10")],
      events: ["2026-03-02", "2026-02-01"],
      is: ["event", "2026-02-15"],
    },
    {
      name: "after a fall that it looked at already",
      all: [on("2026-01-10")],
      events: ["2026-01-10"],
      is: ["valid", "2027-01-09"],
    },
    {
      name: "that is over sooner than after a fall",
      all: [on("2025-03-08")],
      events: ["2026-03-01"],
      is: ["soon", "2026-03-07"],
    },
  ])("$name is $is", ({ all, inNeed = false, events = [], is }) => {
    const known = { assessments: all, events: events.map((text) => ({ on: date(text) })), inNeed };
    const next = nextAssessment(known, TODAY);
    expect([next.state, next.due]).toEqual(is);
    expect(asksForAssessment(next)).toBe(!["never", "valid"].includes(next.state));
  });

  it("of the leap day is due a year later", () => {
    expect(validUntil({ assessedOn: date("2028-02-29") })).toBe("2029-02-27");
  });
});

describe("the assessment that stands", () => {
  const first = on("2026-01-10", "a");
  const second = on("2026-02-10", "b");
  const instead = { ...on("2026-02-10", "c"), replaces: second.id };
  it.each([
    { name: "before the first", all: [first], on: "2026-01-09", is: undefined },
    { name: "the newest", all: [first, second], on: "2026-03-05", is: "b" },
    { name: "the one of the time", all: [first, second], on: "2026-02-01", is: "a" },
    { name: "never a replaced one", all: [first, second, instead], on: "2026-03-05", is: "c" },
    {
      name: "the one that was written last on one day",
      all: [
        { ...first, recordedAt: NOW },
        { ...on("2026-01-10", "0"), recordedAt: Instant.make(NOW + 1) },
      ],
      on: "2026-03-05",
      is: "0",
    },
  ])("is $name", ({ all, on: day, is }) => {
    expect(standingOn(all, date(day))?.id).toBe(is);
  });
});
