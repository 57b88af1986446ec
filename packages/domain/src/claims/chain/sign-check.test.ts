import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_PROCEDURE,
  KinOfHousehold,
  OtherStep,
  OwnHousehold,
  procedureOf,
  RecordedBySame,
  SignedAlready,
  signCheck,
  startChecks,
} from "../index.ts";
import {
  at,
  chen,
  liu,
  long,
  ofWang,
  ofZhao,
  recorded,
  recorder,
  steps,
  sun,
  underway,
  wang,
  zhao,
} from "./testing/village.ts";

const now = at("2026-03-03T10:00");
const first = [{ check: 0, by: chen.id, at: now }];
const second = { ...startChecks(now), check: 1, signed: first };
const both = [...first, { check: 1, by: liu.id, at: now }];
const full = [...both, { check: 1, by: sun.id, at: now }];

describe("signing a check", () => {
  const { notice: _, ...short } = long;
  it.each([
    {
      name: "goes on to the next check",
      before: startChecks(recorded),
      staff: chen,
      after: second,
    },
    {
      name: "waits for the other signature",
      before: second,
      staff: liu,
      after: { ...second, signed: both },
    },
    {
      name: "is ready for the board behind the last",
      before: { ...second, signed: both },
      staff: sun,
      after: { _tag: "Checked", round: 1, signed: full },
    },
    {
      name: "is Ready behind the last where there is no notice",
      before: { ...second, signed: both },
      staff: sun,
      procedure: short,
      after: { _tag: "Ready", round: 1, signed: full, notice: null, objections: [] },
    },
    {
      name: "is Ready at once where a village decided nothing",
      before: startChecks(recorded),
      staff: chen,
      procedure: procedureOf({}),
      after: { _tag: "Ready", round: 1, signed: first, notice: null, objections: [] },
    },
  ])("$name", ({ before, staff, procedure, after }) => {
    expect(signCheck(underway(before, procedure), staff, now)).toEqual(Result.succeed(after));
  });

  it("follows the village's own procedure where it has one", () => {
    expect(procedureOf({ procedure: long })).toBe(long);
    expect(procedureOf({})).toBe(DEFAULT_PROCEDURE);
  });
});

describe("a signature is refused", () => {
  it.each([
    {
      name: "to the household itself (I14)",
      staff: ofWang,
      refusal: new OwnHousehold({ household: wang }),
    },
    {
      name: "to its kin (I14)",
      staff: ofZhao,
      refusal: new KinOfHousehold({ household: zhao }),
    },
    {
      name: "to whoever recorded the claim",
      staff: recorder,
      refusal: new RecordedBySame({ recordedBy: recorder.id }),
    },
    {
      name: "to whoever signed the check before",
      before: second,
      staff: chen,
      refusal: new SignedAlready({ check: "初审" }),
    },
    {
      name: "a second time at the same check",
      before: { ...second, signed: both },
      staff: liu,
      refusal: new SignedAlready({ check: "复核" }),
    },
    ...Object.values(steps)
      .filter(({ _tag }) => _tag !== "Checking")
      .map((before) => ({
        name: `at ${before._tag}`,
        before,
        staff: chen,
        refusal: new OtherStep({ step: before._tag }),
      })),
  ])("$name", ({ before, staff, refusal }) => {
    expect(signCheck(underway(before), staff, now)).toEqual(Result.fail(refusal));
  });
});
