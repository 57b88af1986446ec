import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { OwnHousehold, RecordedBySame } from "../index.ts";
import {
  giveBack,
  KinOfHousehold,
  markPosted,
  NotTheirs,
  OtherStep,
  type Progress,
  publish,
  resubmit,
  startChecks,
  turnDown,
  withdraw,
} from "./index.ts";
import {
  at,
  chen,
  date,
  li,
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

const everywhere = {
  giveBack: (progress: Progress) => giveBack(underway(progress), chen, why, now),
  turnDown: (progress: Progress) => turnDown(underway(progress), chen, why, now),
  resubmit: (progress: Progress) => resubmit(underway(progress), recorder.id, now),
  withdraw: (progress: Progress) =>
    withdraw(underway(progress), { _tag: "ByHousehold", household: wang }, why, now),
  publish: (progress: Progress) => publish(underway(progress), new Set(), now),
  markPosted: (progress: Progress) => markPosted(underway(progress), now),
};

const OPEN: Record<keyof typeof everywhere, ReadonlyArray<Progress["_tag"]>> = {
  giveBack: ["Checking", "Checked", "Ready"],
  turnDown: ["Checking", "Returned", "Checked", "Ready"],
  resubmit: ["Returned"],
  withdraw: ["Checking", "Returned", "Checked"],
  publish: ["Checked"],
  markPosted: ["Ready"],
};

const verbs = ["giveBack", "turnDown", "resubmit", "withdraw", "publish", "markPosted"] as const;
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
    const after: Result.Result<Progress, unknown> = everywhere[verb](before);
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
      to: { _tag: "Withdrawn", by: { _tag: "ByHousehold", household: wang }, at: now, why },
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
      after: markPosted(underway(steps.OnNotice), later),
      to: { ...steps.Posted, at: later },
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

  const notTheirs = Result.fail(new NotTheirs({ recordedBy: recorder.id }));
  it("resubmit: anybody but the recorder", () => {
    expect(resubmit(underway(steps.Returned), chen.id, now)).toEqual(notTheirs);
  });

  it.each([
    { who: "other staff", by: { _tag: "ByStaff", staff: chen.id } as const },
    { who: "other households", by: { _tag: "ByHousehold", household: li } as const },
  ])("withdraw: $who", ({ by }) => {
    expect(withdraw(underway(), by, why, now)).toEqual(notTheirs);
  });

  it("publish without a notice in the procedure, which is a defect", () => {
    const none = underway(steps.Checked, { checks: [{ title: "初审" }] });
    expect(() => publish(none, new Set(), now)).toThrow("does not have");
  });
});
