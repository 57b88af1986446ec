import { Option, Result } from "effect";
import { describe, expect, it } from "vitest";
import { type Decision, MeetingTooLongAgo, QuorumNotReached } from "../governance/index.ts";
import { Points, type Scale } from "../points/index.ts";
import { CalendarDate } from "../time/index.ts";
import {
  adopt,
  adoptable,
  BestMissing,
  DoesNotFold,
  DuplicateRule,
  EffectiveBeforeMeeting,
  EffectiveInThePast,
  inForce,
  type Rule,
  type Rulebook,
  RulebookFaulty,
  RuleCode,
  ScaleDiffers,
  VersionNotNext,
} from "./index.ts";

const date = (text: string) => CalendarDate.make(text);
const today = date("2026-03-05");

const visit: Rule = {
  kind: "fixed",
  code: RuleCode.make("A01"),
  title: "探望老人",
  unit: "次",
  points: Points.make(2),
  caps: [],
};

const book = (version: number, from: string, changes: Partial<Rulebook> = {}): Rulebook => ({
  format: "huzhu-rulebook-1",
  title: "积分细则",
  version,
  effectiveFrom: date(from),
  scale: 0,
  rules: [visit],
  ...changes,
});

const first = book(1, "2026-01-01");
const second = book(2, "2026-04-01");

describe("a draft", () => {
  it.each([
    { name: "a first version from today", versions: [], draft: book(1, "2026-03-05") },
    { name: "a first version that reaches back", versions: [], draft: book(1, "2020-01-01") },
    { name: "a revision from today", versions: [first], draft: book(2, "2026-03-05") },
    { name: "a revision for later", versions: [first], draft: second },
    {
      name: "a correction of a revision that waits, from the same day",
      versions: [first, second],
      draft: book(3, "2026-04-01"),
    },
    {
      name: "a rulebook with nothing but warnings",
      versions: [],
      draft: book(1, "2026-03-05", {
        rules: [{ ...visit, caps: [{ period: "day", most: Points.make(1) }] }],
      }),
    },
  ])("can be adopted: $name", ({ versions, draft }) => {
    expect(adoptable({ versions, scale: 0, today }, draft)).toEqual(Result.succeed(draft));
  });

  it.each([
    {
      name: "a first version that is not 1",
      versions: [],
      draft: book(2, "2026-03-05"),
      refusal: new VersionNotNext({ version: 2, next: 1 }),
    },
    {
      name: "a version that leaves one out",
      versions: [first],
      draft: book(3, "2026-03-05"),
      refusal: new VersionNotNext({ version: 3, next: 2 }),
    },
    {
      name: "a version that there is already",
      versions: [first, second],
      draft: book(2, "2026-05-01"),
      refusal: new VersionNotNext({ version: 2, next: 3 }),
    },
    {
      name: "a revision of what already counted",
      versions: [first],
      draft: book(2, "2026-03-04"),
      refusal: new EffectiveInThePast({ effectiveFrom: date("2026-03-04"), earliest: today }),
    },
    {
      name: "a revision from before the one that waits",
      versions: [first, second],
      draft: book(3, "2026-03-31"),
      refusal: new EffectiveInThePast({
        effectiveFrom: date("2026-03-31"),
        earliest: date("2026-04-01"),
      }),
    },
    {
      name: "a rulebook in tenths for a ledger in whole points",
      versions: [],
      draft: book(1, "2026-03-05", { scale: 1 }),
      refusal: new ScaleDiffers({ document: 1, village: 0 }),
    },
    {
      name: "two rules of the same code",
      versions: [],
      draft: book(1, "2026-03-05", { rules: [visit, { ...visit, title: "送餐" }] }),
      refusal: new DuplicateRule({ code: visit.code }),
    },
    {
      name: "a rulebook with errors, with all of them and no warnings",
      versions: [],
      draft: book(1, "2026-03-05", {
        rules: [{ ...visit, caps: [{ period: "day", most: Points.make(1) }] }],
        folding: [
          { from: "month", to: "year", how: "bestOf" },
          { from: "year", to: "month", how: "sum" },
        ],
      }),
      refusal: new RulebookFaulty({
        faults: [
          BestMissing.make({ path: ["folding", 0] }),
          DoesNotFold.make({ path: ["folding", 1, "to"], from: "year", to: "month" }),
        ],
      }),
    },
    {
      name: "a code twice among other errors, by that code",
      versions: [],
      draft: book(1, "2026-03-05", {
        rules: [visit, visit],
        folding: [{ from: "year", to: "month", how: "sum" }],
      }),
      refusal: new DuplicateRule({ code: visit.code }),
    },
  ])("cannot be adopted: $name", ({ versions, draft, refusal }) => {
    const scale: Scale = 0;
    expect(adoptable({ versions, scale, today }, draft)).toEqual(Result.fail(refusal));
  });
});

describe("adopting", () => {
  const decision = (on: string, changes: Partial<Decision> = {}): Decision => ({
    body: "representatives",
    date: date(on),
    due: 38,
    present: 31,
    inFavour: 29,
    against: 1,
    abstained: 1,
    chair: "王建国",
    minuteKeeper: "李秀英",
    minutes: "2026-07",
    ...changes,
  });
  const facts = { scale: 0, today, households: 120 } as const;

  it.each([
    ["a first version of long ago", [], book(1, "2020-01-01"), decision("2019-12-20")],
    ["a first version of its day", [], book(1, "2026-03-05"), decision("2026-03-05")],
    ["a revision", [first], book(2, "2026-03-05"), decision("2026-03-01")],
    ["a revision for later", [first], second, decision("2025-09-06")],
  ] as const)("takes %s with what was decided", (_, versions, draft, carried) => {
    const adopted = { rulebook: draft, decision: carried };
    expect(adopt({ ...facts, versions }, draft, carried)).toEqual(Result.succeed(adopted));
  });

  it.each([
    {
      name: "a draft that cannot be, whatever was decided",
      versions: [first],
      draft: book(3, "2026-03-05"),
      by: decision("2026-03-01", { present: 0 }),
      refusal: new VersionNotNext({ version: 3, next: 2 }),
    },
    {
      name: "a decision that does not carry",
      versions: [],
      draft: first,
      by: decision("2026-01-01", { present: 25, inFavour: 25, against: 0, abstained: 0 }),
      refusal: new QuorumNotReached({ body: "representatives", due: 38, present: 25, needed: 26 }),
    },
    {
      name: "a revision decided too long ago",
      versions: [first],
      draft: second,
      by: decision("2025-09-05"),
      refusal: new MeetingTooLongAgo({ date: date("2025-09-05"), earliest: date("2025-09-06") }),
    },
    {
      name: "a first version from before its meeting",
      versions: [],
      draft: first,
      by: decision("2026-01-02"),
      refusal: new EffectiveBeforeMeeting({
        effectiveFrom: date("2026-01-01"),
        meeting: date("2026-01-02"),
      }),
    },
  ])("refuses $name", ({ versions, draft, by, refusal }) => {
    expect(adopt({ ...facts, versions }, draft, by)).toEqual(Result.fail(refusal));
  });
});

describe("the version in force", () => {
  const third = book(3, "2026-04-01");
  it.each([
    { name: "is none before the first", on: "2025-12-31", version: null },
    { name: "is the first from its day on", on: "2026-01-01", version: 1 },
    { name: "is the first until the day before the next", on: "2026-03-31", version: 1 },
    { name: "is the newest of two from the same day", on: "2026-04-01", version: 3 },
    { name: "stays in force", on: "2036-01-01", version: 3 },
  ])("$name", ({ on, version }) => {
    for (const versions of [
      [first, second, third],
      [third, second, first],
    ]) {
      const found = inForce(versions, date(on));
      expect(Option.getOrNull(Option.map(found, (one) => one.version))).toBe(version);
    }
  });
});
