import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../people/index.ts";
import {
  type AssessmentDraft,
  AssessmentId,
  CareEventId,
  CertificationId,
  CertifiedAlready,
  careRisksUntil,
  certify,
  DayToCome,
  EndsBeforeStart,
  ItemsMissing,
  NO_CONDITIONS,
  NotAnElder,
  NothingToReplace,
  OtherReasonUnsaid,
  RevokedAlready,
  recordAssessment,
  recordCareEvent,
  revokeCertification,
} from "./index.ts";
import { assessment, certificate, date, NOW, TODAY } from "./testing/facts.ts";
import { fullMarks } from "./testing/marks.ts";

const elder = { id: ResidentId.make("zhang"), birthDate: date("1950-03-06") };
const young = { id: ResidentId.make("xiao"), birthDate: date("1966-03-06") };
const draft: AssessmentDraft = {
  assessedOn: TODAY,
  reason: "first",
  note: "",
  assessors: ["王主任"],
  informant: { name: "张三", tie: "本人", phone: null },
  marks: fullMarks({ walking: 2 }),
  conditions: NO_CONDITIONS,
  replaces: null,
};
const facts = { id: AssessmentId.make("new"), elder, earlier: [assessment()] };

describe("an assessment", () => {
  it("is taken down with what came out", () => {
    expect(Result.getOrThrow(recordAssessment(facts, draft, NOW))).toEqual({
      ...draft,
      id: "new",
      resident: "zhang",
      recordedAt: NOW,
      result: {
        byGroup: { selfCare: 32, movement: 13, mind: 28, society: 15 },
        total: 88,
        levelByPoints: 1,
        level: 1,
        overrides: [],
      },
    });
  });

  const other = { ...assessment({ id: AssessmentId.make("second") }), replaces: assessment().id };
  it.each([
    {
      name: "of tomorrow",
      but: { assessedOn: date("2026-03-06") },
      refusal: new DayToCome({ date: date("2026-03-06"), today: TODAY }),
    },
    {
      name: "of somebody of 59",
      known: { ...facts, elder: young },
      refusal: new NotAnElder({ age: 59, from: 60 }),
    },
    {
      name: "for a reason that nobody says",
      but: { reason: "other" as const, note: "  " },
      refusal: new OtherReasonUnsaid(),
    },
    {
      name: "in place of one that there is not",
      but: { replaces: AssessmentId.make("none") },
      refusal: new NothingToReplace({ assessment: AssessmentId.make("none") }),
    },
    {
      name: "in place of one that was replaced",
      known: { ...facts, earlier: [assessment(), other] },
      but: { replaces: assessment().id },
      refusal: new NothingToReplace({ assessment: assessment().id }),
    },
    {
      name: "without marks",
      but: { marks: { ...fullMarks(), memory: undefined } as unknown as typeof draft.marks },
      refusal: new ItemsMissing({ items: ["memory"] }),
    },
  ])("$name is refused", ({ known = facts, but = {}, refusal }) => {
    expect(recordAssessment(known, { ...draft, ...but }, NOW)).toEqual(Result.fail(refusal));
  });
});

describe("a certification", () => {
  const {
    id: _,
    resident: __,
    recordedAt: ___,
    revoked: ____,
    ...paper
  } = certificate("lowIncome");
  const id = CertificationId.make("new");
  const until = date("2026-12-31");

  it("is taken down from its paper", () => {
    const made = certify({ id, elder, earlier: [] }, paper, NOW);
    expect(made).toEqual(
      Result.succeed({ ...paper, id, resident: "zhang", recordedAt: NOW, revoked: null }),
    );
  });

  it.each([
    {
      name: "of somebody of 59",
      known: { elder: young },
      refusal: new NotAnElder({ age: 59, from: 60 }),
    },
    {
      name: "that ends before it begins",
      but: { until: date("2025-12-31") },
      refusal: new EndsBeforeStart({ from: paper.from, until: date("2025-12-31") }),
    },
    {
      name: "beside one of the same days",
      known: { earlier: [certificate("lowIncome", { until })] },
      but: { from: until },
      refusal: new CertifiedAlready({ group: "lowIncome", from: paper.from, until }),
    },
  ])("$name is refused", ({ known = {}, but = {}, refusal }) => {
    const made = certify({ id, elder, earlier: [], ...known }, { ...paper, ...but }, NOW);
    expect(made).toEqual(Result.fail(refusal));
  });

  it.each([
    { name: "after another ended", earlier: [certificate("lowIncome", { until })] },
    { name: "beside another group's", earlier: [certificate("extremePoverty")] },
  ])("is taken down $name", ({ earlier }) => {
    const made = certify({ id, elder, earlier }, { ...paper, from: date("2027-01-01") }, NOW);
    expect(Result.isSuccess(made)).toBe(true);
  });

  it("is revoked once, from its first day at the earliest", () => {
    const wanted = { from: date("2026-03-01"), why: "收入超过标准" };
    const gone = Result.getOrThrow(revokeCertification(certificate("lowIncome"), wanted, NOW));
    expect(gone.revoked).toEqual({ ...wanted, at: NOW });
    expect(revokeCertification(gone, wanted, NOW)).toEqual(
      Result.fail(new RevokedAlready({ at: NOW, from: wanted.from })),
    );
    const early = { ...wanted, from: date("2025-12-31") };
    expect(revokeCertification(certificate("lowIncome"), early, NOW)).toEqual(
      Result.fail(new EndsBeforeStart({ from: paper.from, until: early.from })),
    );
    const again = certify({ id, elder, earlier: [gone] }, { ...paper, from: wanted.from }, NOW);
    expect(Result.isSuccess(again)).toBe(true);
  });
});

describe("what happened to an elder", () => {
  const event = { kind: "fall" as const, on: TODAY, note: "门口滑倒" };
  const id = CareEventId.make("event");

  it("is taken down, but not before it happened, nor of the young", () => {
    expect(recordCareEvent({ id, elder }, event, NOW)).toEqual(
      Result.succeed({ ...event, id, resident: "zhang", recordedAt: NOW }),
    );
    const tomorrow = date("2026-03-06");
    expect(recordCareEvent({ id, elder }, { ...event, on: tomorrow }, NOW)).toEqual(
      Result.fail(new DayToCome({ date: tomorrow, today: TODAY })),
    );
    expect(recordCareEvent({ id, elder: young }, event, NOW)).toEqual(
      Result.fail(new NotAnElder({ age: 59, from: 60 })),
    );
  });

  it.each([
    { name: "30 days ago is too long", on: "2026-02-03", fall: 0 },
    { name: "29 days ago counts", on: "2026-02-04", fall: 1 },
    { name: "today counts", on: "2026-03-05", fall: 1 },
    { name: "tomorrow does not yet", on: "2026-03-06", fall: 0 },
  ])("$name", ({ on, fall }) => {
    const events = [
      { kind: "fall" as const, on: date(on) },
      { kind: "hospital" as const, on: TODAY },
    ];
    expect(careRisksUntil(events, TODAY)).toEqual({
      fall,
      wander: 0,
      choke: 0,
      selfHarm: 0,
      other: 0,
    });
  });
});
