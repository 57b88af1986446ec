import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type ClaimState,
  giveBack,
  KinOfHousehold,
  NotTheirs,
  OwnHousehold,
  signCheck,
  turnDown,
  withdraw,
} from "../index.ts";
import * as village from "./testing/village.ts";

const { at, byHousehold, byStaff, chen, claim, li, ofWang, ofZhao, recorder, steps, wang, zhao } =
  village;

const now = at("2026-03-03T10:00");
const why = "说错了日子";
/** What Wang told the kiosk, without anybody of the console. */
const reported = (state?: ClaimState) => ({
  ...village.underway(),
  claim: { ...claim(state), recordedBy: byHousehold(wang) },
});

describe("a claim that a household recorded", () => {
  it.each([steps.Checking, steps.Returned, steps.Checked])(
    "is withdrawn by the household at $_tag",
    (state) => {
      expect(withdraw(reported(state), byHousehold(wang), why, now)).toEqual(
        Result.succeed({ _tag: "Withdrawn", by: byHousehold(wang), at: now, why }),
      );
    },
  );

  it.each([
    { name: "staff", by: byStaff(recorder) },
    { name: "staff of the household", by: byStaff(ofWang) },
    { name: "another household", by: byHousehold(li) },
  ])("is not withdrawn by $name", ({ by }) => {
    expect(withdraw(reported(), by, why, now)).toEqual(
      Result.fail(new NotTheirs({ recordedBy: byHousehold(wang) })),
    );
  });

  it.each([
    {
      name: "staff of the household (I14)",
      staff: ofWang,
      refusal: new OwnHousehold({ household: wang }),
    },
    {
      name: "staff of its kin (I14)",
      staff: ofZhao,
      refusal: new KinOfHousehold({ household: zhao }),
    },
  ])("is not looked at by $name", ({ staff, refusal }) => {
    expect(signCheck(reported(), staff, now)).toEqual(Result.fail(refusal));
    expect(giveBack(reported(), staff, why, now)).toEqual(Result.fail(refusal));
    expect(turnDown(reported(), staff, why, now)).toEqual(Result.fail(refusal));
  });

  it.each([recorder, chen])("is signed by any other staff: $id", (staff) => {
    expect(Result.getOrThrow(signCheck(reported(), staff, now))).toMatchObject({
      check: 1,
      signed: [{ check: 0, by: staff.id, at: now }],
    });
  });
});
