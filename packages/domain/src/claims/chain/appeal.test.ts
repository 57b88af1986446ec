import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { Points, TransferId } from "../../points/index.ts";
import { Quantity, RuleCode } from "../../rulebook/index.ts";
import { type Claim, ClaimId, NotApproved, OwnHousehold, RecordedBySame } from "../index.ts";
import {
  AppealDecided,
  AppealedAlready,
  AppealOver,
  decideAppeal,
  erratumOf,
  KinOfHousehold,
  NotAppealable,
  NotTheirs,
  PostedBySame,
  raiseAppeal,
  SignedAlready,
} from "./index.ts";
import * as village from "./testing/village.ts";

const { at, chen, date, li, long, ofWang, ofZhao, recorder, steps, tang, underway, wang } = village;

const approved = {
  _tag: "Approved",
  by: tang.id,
  at: at("2026-03-10T10:00"),
  points: Points.make(-3),
  counted: Points.make(-3),
  version: 2,
} as const;

const claim = {
  ...underway().claim,
  resident: null,
  rule: RuleCode.make("F01"),
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: date("2026-03-01"),
  note: "",
  recordedAt: village.recorded,
  state: approved,
} satisfies Claim;

const now = at("2026-03-15T23:59");
const why = "那天我家没有人在";
const appeal = { claim: claim.id, by: wang, at: now, why, decision: null };
const facts = { claim, rule: { kind: "deduction" }, procedure: long, earlier: null } as const;

describe("an appeal", () => {
  it.each(["deduction", "bucket", "veto"] as const)("is heard against a %s", (kind) => {
    const raised = raiseAppeal({ ...facts, rule: { kind } }, wang, why, now);
    expect(raised).toEqual(Result.succeed(appeal));
  });

  const { appeal: _, ...without } = long;
  const pending = { ...claim, state: { _tag: "Pending" } } as const;
  it.each([
    { name: "of another household", by: li, refusal: new NotTheirs({ recordedBy: recorder.id }) },
    {
      name: "before anything counts",
      changes: { claim: pending },
      refusal: new NotApproved({ state: "Pending" }),
    },
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
      changes: { earlier: appeal },
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
  const all = {
    claim,
    appeal,
    signed: steps.Posted.signed,
    procedure: long,
    kin: underway().kin,
  };

  it("keeps who decided, how and why", () => {
    expect(decideAppeal(all, judge, { ruling: "upheld", why }, now)).toEqual(
      Result.succeed({ ...appeal, decision }),
    );
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
    { name: "whoever posted it", staff: tang, refusal: new PostedBySame({ by: tang.id }) },
    {
      name: "anybody a second time",
      staff: judge,
      earlier: decision,
      refusal: new AppealDecided({ by: judge.id }),
    },
  ])("is refused to $name", ({ staff, earlier = null, refusal }) => {
    const given = { ...all, appeal: { ...appeal, decision: earlier } };
    const decided = decideAppeal(given, staff, { ruling: "dismissed", why }, now);
    expect(decided).toEqual(Result.fail(refusal));
  });
});

describe("an erratum", () => {
  const reversed = {
    ...claim,
    state: { ...approved, _tag: "Reversed", why, transfer: TransferId.make("t-9"), at: now },
  } as const;
  const before = {
    claim: claim.id,
    rule: claim.rule,
    quantity: 1,
    eventDate: "2026-03-01",
    points: -3,
  };

  it("tells what stood there and what stands there now", () => {
    const right = {
      ...claim,
      id: ClaimId.make("c-2"),
      rule: RuleCode.make("F02"),
      state: { ...approved, points: Points.make(-1) },
    };
    expect(erratumOf(reversed, right)).toEqual({
      claim: claim.id,
      why,
      by: tang.id,
      at: now,
      before,
      after: { ...before, claim: "c-2", rule: "F02", points: -1 },
    });
  });

  it("tells what is gone for good", () => {
    expect(erratumOf(reversed, null)).toMatchObject({ before, after: null });
  });
});
