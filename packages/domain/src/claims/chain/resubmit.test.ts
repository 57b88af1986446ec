import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../../people/ids.ts";
import { Quantity, RuleCode, UnknownRule } from "../../rulebook/index.ts";
import {
  Claim,
  NoRulebook,
  NotTheirs,
  NotYet,
  OtherStep,
  RecordedBySame,
  type Righted,
  resubmit,
  signCheck,
  startChecks,
} from "../index.ts";
import { rulebook } from "../testing/approving.ts";
import * as village from "./testing/village.ts";

const { at, byHousehold, byStaff, chen, claim, date, liu, recorder, steps, underway, wang } =
  village;

const now = at("2026-03-09T10:00");
const returned = { ...claim({ ...steps.Returned, round: 2 }), note: "墙边" };
const reported = { ...returned, recordedBy: byHousehold(wang) };
const righted: Righted = {
  resident: ResidentId.make("wang-wei"),
  rule: RuleCode.make("B01"),
  quantity: Quantity.make(2),
  particulars: { shown: ["photo"] },
  eventDate: date("2026-03-08"),
  note: "照片补上了",
};
const versions = [rulebook];

describe("putting a claim right", () => {
  it("changes what it says, and begins the checks of the next round", () => {
    const before = JSON.stringify(returned);
    const after = Result.getOrThrow(resubmit(versions, returned, righted, recorder.id, now));
    expect(after).toEqual({
      ...righted,
      id: returned.id,
      household: wang,
      recordedBy: byStaff(recorder),
      recordedAt: now,
      state: startChecks(now, 3),
    });
    expect(Schema.is(Claim)(after)).toBe(true);
    expect(JSON.stringify(returned)).toBe(before);
  });

  it("may leave it as it was", () => {
    const { resident, rule, quantity, particulars, eventDate, note } = returned;
    const same = { resident, rule, quantity, particulars, eventDate, note };
    expect(resubmit(versions, returned, same, recorder.id, now)).toEqual(
      Result.succeed({ ...returned, recordedAt: now, state: startChecks(now, 3) }),
    );
  });

  it("makes whichever cadre does it the recorder of what a household reported", () => {
    const after = Result.getOrThrow(resubmit(versions, reported, righted, chen.id, now));
    expect(after).toMatchObject({ household: wang, recordedBy: byStaff(chen), recordedAt: now });
    const again = { ...underway(), claim: after };
    expect(signCheck(again, chen, now)).toEqual(
      Result.fail(new RecordedBySame({ recordedBy: chen.id })),
    );
    expect(Result.isSuccess(signCheck(again, liu, now))).toBe(true);
  });

  it("is theirs from then on, whoever else would put it right once more", () => {
    const after = Result.getOrThrow(resubmit(versions, reported, righted, chen.id, now));
    const back = { ...after, state: { ...steps.Returned, round: 3 } };
    expect(resubmit(versions, back, righted, liu.id, now)).toEqual(
      Result.fail(new NotTheirs({ recordedBy: byStaff(chen) })),
    );
  });
});

describe("putting a claim right is refused", () => {
  const Z99 = RuleCode.make("Z99");
  it.each<{
    name: string;
    before?: Claim;
    changes?: Partial<Righted>;
    by?: typeof chen;
    refusal: unknown;
  }>([
    {
      name: "to anybody but the recorder",
      by: chen,
      refusal: new NotTheirs({ recordedBy: byStaff(recorder) }),
    },
    {
      name: "for a rule that the rulebook of the day has not",
      changes: { rule: Z99 },
      refusal: new UnknownRule({ rule: Z99, version: 2 }),
    },
    {
      name: "to a cadre too, for what a household reported by no rule",
      before: reported,
      changes: { rule: Z99 },
      by: chen,
      refusal: new UnknownRule({ rule: Z99, version: 2 }),
    },
    {
      name: "for a day that is still to come",
      changes: { eventDate: date("2026-03-10") },
      refusal: new NotYet({ eventDate: date("2026-03-10"), today: date("2026-03-09") }),
    },
    {
      name: "for a day before any rulebook",
      changes: { eventDate: date("2025-12-31") },
      refusal: new NoRulebook({ eventDate: date("2025-12-31") }),
    },
    {
      name: "where it did not come back, whoever asks",
      before: claim(steps.Checked),
      by: chen,
      refusal: new OtherStep({ step: "Checked" }),
    },
  ])("$name", ({ before = returned, changes, by = recorder, refusal }) => {
    const wrong = { ...righted, ...changes };
    expect(resubmit(versions, before, wrong, by.id, now)).toEqual(Result.fail(refusal));
  });
});
