import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import {
  type ClaimState,
  decideObjection,
  KinOfHousehold,
  NoSuchObjection,
  NoticeOver,
  ObjectedAlready,
  ObjectionDecided,
  ObjectionId,
  OtherStep,
  OwnHousehold,
  OwnObjection,
  type Party,
  RecordedBySame,
  raiseObjection,
  SignedAlready,
} from "../index.ts";
import * as village from "./testing/village.ts";

const { at, chen, date, li, ofWang, ofZhao, recorder, steps, tang, underway } = village;

const [first, second, third] = [
  ObjectionId.make("o-1"),
  ObjectionId.make("o-2"),
  ObjectionId.make("o-3"),
];
const now = at("2026-03-08T10:00");
const why = "去看过了，确有其事";
const judge = { id: StaffId.make("judge"), household: null };

const byLi = village.byHousehold(li);
const byTang = village.byStaff(tang);
const objection = (by: Party, moment = now) => ({ id: third, by, at: moment, why });
const raise = (state: ClaimState, by: Party, moment = now) =>
  raiseObjection(underway(state), objection(by, moment));

describe("an objection", () => {
  it.each([
    { name: "of a household", before: steps.OnNotice, by: byLi, moment: now },
    { name: "of staff", before: steps.OnNotice, by: byTang, moment: now },
    {
      name: "in the last minute",
      before: steps.OnNotice,
      by: byLi,
      moment: at("2026-03-09T23:59"),
    },
    { name: "beside others", before: steps.Halted, by: byLi, moment: now },
  ])("$name halts the claim", ({ before, by, moment }) => {
    const objections = [...before.objections, { ...objection(by, moment), decision: null }];
    expect(raise(before, by, moment)).toEqual(
      Result.succeed({ ...before, _tag: "Halted", objections }),
    );
  });

  const over = { until: date("2026-03-09"), today: date("2026-03-10") };
  it.each([
    {
      name: "the day after the last",
      before: steps.OnNotice,
      by: byLi,
      moment: at("2026-03-10T00:00"),
      refusal: new NoticeOver(over),
    },
    {
      name: "the day after the last, beside others",
      before: steps.Halted,
      by: byLi,
      moment: at("2026-03-10T00:00"),
      refusal: new NoticeOver(over),
    },
    {
      name: "a second time",
      before: steps.Halted,
      by: byTang,
      moment: now,
      refusal: new ObjectedAlready({ isDecided: false }),
    },
    ...Object.values(steps)
      .filter(({ _tag }) => _tag !== "OnNotice" && _tag !== "Halted")
      .map((before) => ({
        name: `at ${before._tag}`,
        before,
        by: byLi,
        moment: now,
        refusal: new OtherStep({ step: before._tag }),
      })),
  ])("is refused $name", ({ before, by, moment, refusal }) => {
    expect(raise(before, by, moment)).toEqual(Result.fail(refusal));
  });
});

const dismissed = { ruling: "dismissed", by: judge.id, at: now, why } as const;
/** The second of two objections is decided, the first is open. */
const half = {
  ...steps.Halted,
  objections: steps.Halted.objections.map((one) =>
    one.id === second ? { ...one, decision: dismissed } : one,
  ),
};

describe("deciding an objection", () => {
  const decide = (before: ClaimState, ruling: "dismissed" | "refused" | "returned", moment = now) =>
    Result.map(
      decideObjection(underway(before), judge, { objection: first, ruling, why }, moment),
      ({ state }) => state,
    );
  const all = half.objections.map((one) => ({ ...one, decision: dismissed }));

  it.each([
    {
      name: "keeps the claim halted while another is open",
      after: decide(steps.Halted, "dismissed"),
      to: {
        ...steps.Halted,
        objections: steps.Halted.objections.map((one) =>
          one.id === first ? { ...one, decision: dismissed } : one,
        ),
      },
    },
    {
      name: "lets the claim hang on until its last day",
      after: decide(half, "dismissed"),
      to: { ...steps.OnNotice, objections: all },
    },
    {
      name: "makes the claim Ready where its last day is over",
      after: Result.map(decide(half, "dismissed", at("2026-03-20T10:00")), ({ _tag }) => _tag),
      to: "Ready",
    },
    {
      name: "ends the claim",
      after: decide(steps.Halted, "refused"),
      to: { _tag: "Refused", by: judge.id, at: now, why },
    },
    {
      name: "gives the claim back",
      after: decide(half, "returned"),
      to: { _tag: "Returned", round: 1, by: judge.id, at: now, why },
    },
  ])("$name", ({ after, to }) => {
    expect(after).toEqual(Result.succeed(to));
  });

  it("tells the objection with its decision, whatever becomes of the claim", () => {
    const ruling = { objection: first, ruling: "refused", why } as const;
    const decided = decideObjection(underway(steps.Halted), judge, ruling, now);
    expect(Result.getOrThrow(decided).objection).toEqual({
      ...steps.Halted.objections[0],
      decision: { ...dismissed, ruling: "refused" },
    });
  });
});

describe("deciding an objection is refused", () => {
  const ofLi = { id: StaffId.make("of-li"), household: li };
  const halted = Result.getOrThrow(raise(steps.OnNotice, byLi));
  it.each([
    {
      name: "to the household (I14)",
      staff: ofWang,
      refusal: new OwnHousehold({ household: village.wang }),
    },
    {
      name: "to kin, even of their own objection (I14)",
      staff: ofZhao,
      refusal: new KinOfHousehold({ household: village.zhao }),
    },
    {
      name: "to the recorder",
      staff: recorder,
      refusal: new RecordedBySame({ recordedBy: recorder.id }),
    },
    { name: "to a signer", staff: chen, refusal: new SignedAlready({ check: "初审" }) },
    {
      name: "to whoever objected",
      id: second,
      staff: tang,
      refusal: new OwnObjection({ objection: second }),
    },
    {
      name: "to the household that objected",
      before: halted,
      id: third,
      staff: ofLi,
      refusal: new OwnObjection({ objection: third }),
    },
    {
      name: "where there is no such objection",
      id: third,
      refusal: new NoSuchObjection({ objection: third }),
    },
    {
      name: "a second time",
      before: half,
      id: second,
      refusal: new ObjectionDecided({ by: judge.id }),
    },
    {
      name: "where nothing is open",
      before: steps.OnNotice,
      refusal: new OtherStep({ step: "OnNotice" }),
    },
  ])("$name", ({ before = steps.Halted, id = first, staff = judge, refusal }) => {
    const ruling = { objection: id, ruling: "dismissed", why } as const;
    expect(decideObjection(underway(before), staff, ruling, now)).toEqual(Result.fail(refusal));
  });
});
