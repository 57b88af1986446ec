import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import {
  approve,
  type ClaimState,
  KinOfHousehold,
  NotApproved,
  OwnHousehold,
  postable,
  Ready,
  RecordedBySame,
  standIn,
} from "../index.ts";
import { facts } from "../testing/approving.ts";
import * as village from "./testing/village.ts";

const { at, chen, claim, date, liu, long, ofWang, ofZhao, recorder, steps, sun, tang, underway } =
  village;

const now = at("2026-03-20T10:00");
const approved = { ...steps.Approved, round: 2 };

describe("what stands in for a wrong claim", () => {
  it("is Ready as the wrong one was, signed at the last check by whoever corrects it", () => {
    const before = underway(approved);
    const after = Result.getOrThrow(standIn(before, tang, now));
    expect(after).toEqual({
      _tag: "Ready",
      round: 2,
      signed: [...approved.signed, { check: 1, by: tang.id, at: now }],
      notice: approved.notice,
      objections: [],
    });
    expect(Schema.is(Ready)(after)).toBe(true);
    expect(before).toEqual(underway(approved));
  });

  it("has no notice where the wrong one had none", () => {
    const { notice: _, ...short } = long;
    const unpublished = underway({ ...approved, notice: null }, short);
    expect(standIn(unpublished, tang, now)).toMatchObject({ success: { notice: null } });
  });

  it("may be said by whoever signed the wrong one, who signs again", () => {
    const { signed } = Result.getOrThrow(standIn(underway(approved), chen, now));
    expect(signed.map(({ by }) => by)).toEqual([chen.id, liu.id, sun.id, chen.id]);
  });

  it("counts at once, approved by whoever corrects it", () => {
    const state = Result.getOrThrow(standIn(underway(approved), tang, now));
    expect(postable({ state }, date("2026-03-20"))).toBe(true);
    const right = approve(facts({ claim: claim(state) }), now);
    expect(Result.getOrThrow(right).claim.state).toMatchObject({
      _tag: "Approved",
      by: tang.id,
      round: 2,
      signed: state.signed,
      notice: approved.notice,
    });
  });
});

describe("nothing stands in", () => {
  it.each<{ name: string; before?: ClaimState; staff: typeof chen; refusal: unknown }>([
    {
      name: "by the household (I14)",
      staff: ofWang,
      refusal: new OwnHousehold({ household: village.wang }),
    },
    {
      name: "by kin (I14)",
      staff: ofZhao,
      refusal: new KinOfHousehold({ household: village.zhao }),
    },
    {
      name: "by whoever recorded the wrong one",
      staff: recorder,
      refusal: new RecordedBySame({ recordedBy: recorder.id }),
    },
    ...Object.values(steps)
      .filter(({ _tag }) => _tag !== "Approved")
      .map((before) => ({
        name: `for a claim at ${before._tag}`,
        before,
        staff: chen,
        refusal: new NotApproved({ state: before._tag }),
      })),
  ])("$name", ({ before = approved, staff, refusal }) => {
    expect(standIn(underway(before), staff, now)).toEqual(Result.fail(refusal));
  });
});
