import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import type { HouseholdId } from "../../people/ids.ts";
import type { Instant } from "../../time/index.ts";
import {
  AppealDecided,
  AppealedAlready,
  AppealOver,
  decideAppeal,
  KinOfHousehold,
  NoAppeal,
  NotAppealable,
  NotApproved,
  NotTheirs,
  OwnHousehold,
  PostedBySame,
  type RaiseAppealFacts,
  RecordedBySame,
  raiseAppeal,
  SignedAlready,
} from "../index.ts";
import * as village from "./testing/village.ts";

const { at, chen, claim, date, li, long, ofWang, ofZhao, recorder, steps, tang, underway, wang } =
  village;

const now = at("2026-03-15T23:59");
const why = "那天我家没有人在";
const appeal = { by: wang, at: now, why, decision: null };
const appealed = { ...steps.Approved, appeal };
const facts = {
  claim: claim(steps.Approved),
  rule: { kind: "deduction" },
  procedure: long,
} as const;
const elsewhere = Object.values(steps).filter(({ _tag }) => _tag !== "Approved");

describe("an appeal", () => {
  it.each(["deduction", "bucket", "veto"] as const)("is heard against a %s", (kind) => {
    const raised = raiseAppeal({ ...facts, rule: { kind } }, wang, why, now);
    expect(raised).toEqual(Result.succeed(appealed));
  });

  const { appeal: _, ...without } = long;
  it.each<{
    name: string;
    by?: HouseholdId;
    changes?: Partial<RaiseAppealFacts>;
    moment?: Instant;
    refusal: unknown;
  }>([
    {
      name: "of another household",
      by: li,
      refusal: new NotTheirs({ recordedBy: village.byStaff(recorder) }),
    },
    ...elsewhere.map((state) => ({
      name: `at ${state._tag}, where nothing counts`,
      changes: { claim: claim(state) },
      refusal: new NotApproved({ state: state._tag }),
    })),
    {
      name: "against what only gives",
      changes: { rule: { kind: "fixed" } as const },
      refusal: new NotAppealable({ because: "nothingTaken" }),
    },
    {
      name: "in a village that has none",
      changes: { procedure: without },
      refusal: new NotAppealable({ because: "noAppeals" }),
    },
    {
      name: "a second time",
      changes: { claim: claim(appealed) },
      refusal: new AppealedAlready({ at: now }),
    },
    {
      name: "the day after the last",
      moment: at("2026-03-16T00:00"),
      refusal: new AppealOver({ until: date("2026-03-15"), today: date("2026-03-16") }),
    },
  ])("is refused $name", ({ changes = {}, by = wang, moment = now, refusal }) => {
    expect(raiseAppeal({ ...facts, ...changes }, by, why, moment)).toEqual(Result.fail(refusal));
  });
});

describe("deciding an appeal", () => {
  const judge = { id: StaffId.make("judge"), household: li };
  const decision = { ruling: "upheld", by: judge.id, at: now, why } as const;

  it("keeps who decided, how and why", () => {
    const before = underway(appealed);
    expect(decideAppeal(before, judge, { ruling: "upheld", why }, now)).toEqual(
      Result.succeed({ ...appealed, appeal: { ...appeal, decision } }),
    );
    expect(before).toEqual(underway(appealed));
  });

  it.each([
    { name: "the household (I14)", staff: ofWang, refusal: new OwnHousehold({ household: wang }) },
    {
      name: "kin (I14)",
      staff: ofZhao,
      refusal: new KinOfHousehold({ household: village.zhao }),
    },
    {
      name: "the recorder",
      staff: recorder,
      refusal: new RecordedBySame({ recordedBy: recorder.id }),
    },
    { name: "a signer", staff: chen, refusal: new SignedAlready({ check: "初审" }) },
    {
      name: "whoever posted it",
      before: { ...appealed, by: tang.id },
      staff: tang,
      refusal: new PostedBySame({ by: tang.id }),
    },
    {
      name: "anybody a second time",
      before: { ...appealed, appeal: { ...appeal, decision } },
      staff: judge,
      refusal: new AppealDecided({ by: judge.id }),
    },
    {
      name: "anybody where nobody appealed",
      before: steps.Approved,
      staff: judge,
      refusal: new NoAppeal(),
    },
    ...elsewhere.map((before) => ({
      name: `anybody at ${before._tag}`,
      before,
      staff: judge,
      refusal: new NotApproved({ state: before._tag }),
    })),
  ])("is refused to $name", ({ before = appealed, staff, refusal }) => {
    const decided = decideAppeal(underway(before), staff, { ruling: "dismissed", why }, now);
    expect(decided).toEqual(Result.fail(refusal));
  });
});
