import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { HouseholdId } from "../people/ids.ts";
import { Points } from "../points/index.ts";
import { Quantity, type Rulebook, RuleCode, UnknownRule } from "../rulebook/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { ClaimId, NoRulebook, NotYet, record } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);

const book = (version: number, from: string, ...codes: ReadonlyArray<string>): Rulebook => ({
  format: "huzhu-rulebook-1",
  title: "积分细则",
  version,
  effectiveFrom: date(from),
  scale: 0,
  rules: codes.map((code) => ({
    kind: "fixed",
    code: RuleCode.make(code),
    title: "探望老人",
    unit: "次",
    points: Points.make(2),
    caps: [],
  })),
});

const versions = [book(1, "2026-01-01", "A01", "A02"), book(2, "2026-03-01", "A01", "A03")];

const draft = (rule: string, eventDate: string) => ({
  id: ClaimId.make("c-1"),
  household: HouseholdId.make("wang"),
  resident: null,
  rule: RuleCode.make(rule),
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: date(eventDate),
  note: "",
  recordedBy: StaffId.make("cadre"),
  recordedAt: Instant.make(Date.parse("2026-03-05T02:00:00Z")),
});

describe("recording a claim", () => {
  it.each([
    { name: "of today", rule: "A01", on: "2026-03-05" },
    { name: "by a rule that came with the revision", rule: "A03", on: "2026-03-01" },
    { name: "of a day when an older version counted", rule: "A02", on: "2026-02-28" },
  ])("takes one $name, and counts nothing yet", ({ rule, on }) => {
    expect(record(versions, draft(rule, on))).toEqual(
      Result.succeed({ ...draft(rule, on), state: { _tag: "Pending" } }),
    );
  });

  it.each([
    {
      name: "of tomorrow",
      rule: "A01",
      on: "2026-03-06",
      refusal: new NotYet({ eventDate: date("2026-03-06"), today: date("2026-03-05") }),
    },
    {
      name: "of a day before any rulebook",
      rule: "A01",
      on: "2025-12-31",
      refusal: new NoRulebook({ eventDate: date("2025-12-31") }),
    },
    {
      name: "by a rule that nobody wrote",
      rule: "A99",
      on: "2026-03-05",
      refusal: new UnknownRule({ rule: RuleCode.make("A99"), version: 2 }),
    },
    {
      name: "by a rule that the revision dropped",
      rule: "A02",
      on: "2026-03-01",
      refusal: new UnknownRule({ rule: RuleCode.make("A02"), version: 2 }),
    },
    {
      name: "by a rule that was not yet there on the day",
      rule: "A03",
      on: "2026-02-28",
      refusal: new UnknownRule({ rule: RuleCode.make("A03"), version: 1 }),
    },
  ])("refuses one $name", ({ rule, on, refusal }) => {
    expect(record(versions, draft(rule, on))).toEqual(Result.fail(refusal));
  });

  it("takes today from the clock of China, not of the world", () => {
    const late = Instant.make(Date.parse("2026-03-05T16:30:00Z"));
    const claim = { ...draft("A01", "2026-03-06"), recordedAt: late };
    expect(Result.isSuccess(record(versions, claim))).toBe(true);
  });
});
