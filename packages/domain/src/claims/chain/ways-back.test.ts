import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  approve,
  type ClaimState,
  giveBack,
  KinOfHousehold,
  NotTheirs,
  OtherStep,
  OwnHousehold,
  publish,
  RecordedBySame,
  resubmit,
  startChecks,
  turnDown,
  withdraw,
} from "../index.ts";
import { facts, rulebook } from "../testing/approving.ts";
import {
  at,
  byHousehold,
  byStaff,
  chen,
  claim,
  date,
  li,
  liu,
  ofWang,
  ofZhao,
  recorder,
  steps,
  underway,
  wang,
  zhao,
} from "./testing/village.ts";

/** A day on which the notice of the steps still hangs. */
const now = at("2026-03-09T23:59");
const later = at("2026-03-10T00:00");
const why = "日期写错了";

const posted = (before: ClaimState, moment = now) =>
  Result.map(approve(facts({ claim: claim(before) }), moment), (approval) => approval.claim.state);

const everywhere = {
  giveBack: (before: ClaimState) => giveBack(underway(before), chen, why, now),
  turnDown: (before: ClaimState) => turnDown(underway(before), chen, why, now),
  resubmit: (before: ClaimState) =>
    Result.map(
      resubmit([rulebook], claim(before), claim(), recorder.id, now),
      ({ state }) => state,
    ),
  withdraw: (before: ClaimState) => withdraw(underway(before), byHousehold(wang), why, now),
  publish: (before: ClaimState) => publish(underway(before), new Set(), now),
  approve: (before: ClaimState) => posted(before),
};

const OPEN: Record<keyof typeof everywhere, ReadonlyArray<ClaimState["_tag"]>> = {
  giveBack: ["Checking", "Checked", "Ready"],
  turnDown: ["Checking", "Returned", "Checked", "Ready"],
  resubmit: ["Returned"],
  withdraw: ["Checking", "Returned", "Checked"],
  publish: ["Checked"],
  approve: ["Ready"],
};

const verbs = ["giveBack", "turnDown", "resubmit", "withdraw", "publish", "approve"] as const;
const cases = verbs.flatMap((verb) =>
  Object.values(steps).map((before) => ({
    verb,
    before,
    step: before._tag,
    open: OPEN[verb].includes(before._tag),
  })),
);

describe("what is done at which step", () => {
  it.each(cases)("$verb at $step: $open", ({ verb, before, step, open }) => {
    const after: Result.Result<ClaimState, unknown> = everywhere[verb](before);
    if (open) expect(Result.isSuccess(after)).toBe(true);
    else expect(after).toEqual(Result.fail(new OtherStep({ step })));
  });
});

describe("where it leads", () => {
  it.each([
    {
      name: "back to whoever recorded it",
      after: everywhere.giveBack(steps.Checked),
      to: { _tag: "Returned", round: 1, by: chen.id, at: now, why },
    },
    {
      name: "to an end with a reason",
      after: everywhere.turnDown(steps.Ready),
      to: { _tag: "Refused", by: chen.id, at: now, why },
    },
    {
      name: "to the first check of another round",
      after: everywhere.resubmit(steps.Returned),
      to: startChecks(now, 2),
    },
    {
      name: "to an end that the household chose",
      after: everywhere.withdraw(steps.Checking),
      to: { _tag: "Withdrawn", by: byHousehold(wang), at: now, why },
    },
    {
      name: "onto the board",
      after: everywhere.publish(steps.Checked),
      to: {
        ...steps.OnNotice,
        notice: { from: date("2026-03-09"), until: date("2026-03-12") },
      },
    },
    {
      name: "into the journal once the last day is over",
      after: posted(steps.OnNotice, later),
      to: { ...steps.Approved, at: later },
    },
    {
      name: "back from the board once the last day is over",
      after: giveBack(underway(steps.OnNotice), chen, why, later),
      to: { ...steps.Returned, at: later, why },
    },
    {
      name: "to a refusal once the last day is over",
      after: turnDown(underway(steps.OnNotice), chen, why, later),
      to: { ...steps.Refused, at: later, why },
    },
  ])("$name", ({ after, to }) => {
    expect(after).toEqual(Result.succeed(to));
  });
});

describe("who may not", () => {
  const strangers = [
    { who: "the household (I14)", staff: ofWang, refusal: new OwnHousehold({ household: wang }) },
    { who: "kin (I14)", staff: ofZhao, refusal: new KinOfHousehold({ household: zhao }) },
    {
      who: "the recorder",
      staff: recorder,
      refusal: new RecordedBySame({ recordedBy: recorder.id }),
    },
  ];
  it.each(strangers)("give back or turn down: $who", ({ staff, refusal }) => {
    expect(giveBack(underway(), staff, why, now)).toEqual(Result.fail(refusal));
    expect(turnDown(underway(), staff, why, now)).toEqual(Result.fail(refusal));
  });

  it("but staff of no household may", () => {
    expect(liu.household).toBeNull();
    expect(turnDown(underway(), liu, why, now)).toEqual(
      Result.succeed({ _tag: "Refused", by: liu.id, at: now, why }),
    );
  });

  const notTheirs = Result.fail(new NotTheirs({ recordedBy: byStaff(recorder) }));
  it.each([
    { who: "other staff", by: byStaff(chen) },
    { who: "other households", by: byHousehold(li) },
  ])("withdraw: $who", ({ by }) => {
    expect(withdraw(underway(), by, why, now)).toEqual(notTheirs);
  });

  it("publish without a notice in the procedure, which is a defect", () => {
    const none = underway(steps.Checked, { checks: [{ title: "初审" }] });
    expect(() => publish(none, new Set(), now)).toThrow("does not have");
  });
});
