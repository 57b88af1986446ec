import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import { enrollNeighbour } from "./enroll.ts";
import { weekdayOf } from "./free-time.ts";
import { HelperId, QualificationId, TrainingId } from "./ids.ts";
import { papersToRenew } from "./papers-to-renew.ts";
import type { HelperProfile } from "./profile.ts";
import { type Qualification, type QualificationDraft, qualifiedSkills } from "./qualification.ts";
import { endQualification, qualify } from "./qualify.ts";
import { shortages } from "./shortages.ts";
import { recordTraining } from "./training.ts";

const day = (text: string) => CalendarDate.make(text);
const TODAY = day("2026-03-06");
const NOW = Instant.make(Date.parse("2026-03-06T10:00:00+08:00"));
const PROFILE: HelperProfile = {
  skills: ["care", "company"],
  languages: ["southwestMandarin"],
  times: [{ weekday: 1, part: "morning", minutes: 60 }],
  mostVisits: 3,
  restingUntil: null,
  barred: null,
  allowance: 0,
  whence: "village",
  leavesOn: null,
  note: "",
};
const DRAFT: QualificationDraft = {
  skill: "care",
  title: "养老护理员（五级）",
  paper: { number: "虚构2024-1", issuer: "县人社局" },
  from: day("2024-01-01"),
  until: day("2026-12-31"),
};
const helper = HelperId.make("r-1");
const facts = (earlier: ReadonlyArray<Qualification> = []) => ({
  id: QualificationId.make("q-1"),
  helper,
  earlier,
});
const made = Result.getOrThrow(qualify(facts(), DRAFT, NOW));
const failure = <A, E>(result: Result.Result<A, E>) =>
  Result.isFailure(result) ? result.failure : null;

describe("the roster of helpers", () => {
  it.each([
    ["2026-03-02", 1],
    ["2026-03-08", 7],
  ])("knows the weekday of %s", (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  it.each([
    { name: "takes a neighbour", birth: "2010-03-06", known: null, times: PROFILE.times, is: null },
    {
      name: "refuses who is too young",
      birth: "2010-03-07",
      known: null,
      times: PROFILE.times,
      is: { _tag: "TooYoungToHelp", age: 15, from: 16 },
    },
    {
      name: "refuses who is on it",
      birth: "1970-01-01",
      known: { since: TODAY },
      times: PROFILE.times,
      is: { _tag: "HelperAlready", since: TODAY },
    },
    {
      name: "refuses a time that stands twice",
      birth: "1970-01-01",
      known: null,
      times: [...PROFILE.times, ...PROFILE.times],
      is: { _tag: "TimeTwice", weekday: 1, part: "morning" },
    },
  ])("$name", ({ birth, known, times, is }) => {
    const resident = { id: ResidentId.make("r-1"), birthDate: day(birth) };
    const result = enrollNeighbour({ resident, known }, { ...PROFILE, times }, TODAY);
    const refused = failure(result);
    if (is) expect(refused).toMatchObject(is);
    else expect(refused).toBeNull();
  });
});

describe("a qualification", () => {
  it("holds from its first day to its last, unless it ends before", () => {
    expect(qualifiedSkills([made], day("2023-12-31"))).toEqual([]);
    expect(qualifiedSkills([made], day("2026-12-31"))).toEqual(["care"]);
    expect(qualifiedSkills([made], day("2027-01-01"))).toEqual([]);
    const ended = Result.getOrThrow(
      endQualification(made, { from: day("2026-03-01"), why: "证书被注销" }, NOW),
    );
    expect(qualifiedSkills([ended], day("2026-02-28"))).toEqual(["care"]);
    expect(qualifiedSkills([ended], day("2026-03-01"))).toEqual([]);
    expect(failure(endQualification(ended, { from: TODAY, why: "再来" }, NOW))).toMatchObject({
      _tag: "RevokedAlready",
    });
  });

  it("is written down once for its days, and its last day does not lie before its first", () => {
    expect(failure(qualify(facts([made]), DRAFT, NOW))).toMatchObject({ _tag: "QualifiedAlready" });
    const renewed = { ...DRAFT, from: day("2027-01-01"), until: null };
    expect(failure(qualify(facts([made]), renewed, NOW))).toBeNull();
    expect(failure(qualify(facts(), { ...DRAFT, until: day("2023-01-01") }, NOW))).toMatchObject({
      _tag: "EndsBeforeStart",
    });
  });
});

describe("papers to renew", () => {
  it.each([
    { name: "runs out on the last day of the warning", until: "2026-05-05", more: [], count: 1 },
    { name: "runs out a day later", until: "2026-05-06", more: [], count: 0 },
    { name: "ran out a while ago", until: "2025-12-06", more: [], count: 1 },
    { name: "ran out long ago", until: "2025-12-05", more: [], count: 0 },
    { name: "was renewed", until: "2026-03-31", more: ["2029-03-31"], count: 0 },
  ])("are $count where one $name", ({ until, more, count }) => {
    const all = [until, ...more].map((last) => ({ ...made, until: day(last) }));
    expect(papersToRenew(all, TODAY)).toHaveLength(count);
  });
});

describe("a training", () => {
  it("is written down after it was held", () => {
    const draft = {
      title: "怎样扶老人起身",
      skill: "care" as const,
      on: day("2026-03-07"),
      minutes: 90,
      teacher: "李护士",
      attended: [helper],
    };
    expect(failure(recordTraining(TrainingId.make("t-1"), draft, NOW))).toMatchObject({
      _tag: "DayToCome",
    });
    expect(
      failure(recordTraining(TrainingId.make("t-1"), { ...draft, on: TODAY }, NOW)),
    ).toBeNull();
  });
});

describe("shortages", () => {
  it("count who has a skill now and then, when papers run out and people leave", () => {
    const all = [
      { profile: PROFILE, qualifications: [made] },
      {
        profile: { ...PROFILE, skills: ["company" as const], leavesOn: day("2026-06-30") },
        qualifications: [],
      },
    ];
    const found = shortages(all, 220, TODAY, day("2027-03-06"));
    const of = (skill: string) => found.find((one) => one.skill === skill);
    expect(of("care")).toEqual({
      skill: "care",
      able: 1,
      ableThen: 1,
      qualified: 1,
      qualifiedThen: 0,
      wanted: 2,
    });
    expect(of("company")).toEqual({
      skill: "company",
      able: 2,
      ableThen: 1,
      qualified: null,
      qualifiedThen: null,
      wanted: 5,
    });
    expect(found[0]?.skill).toBe("company");
  });
});
