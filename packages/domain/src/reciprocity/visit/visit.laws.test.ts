import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Points, sum } from "../../points/index.ts";
import {
  answerDispute,
  assignHelpers,
  callOffVisit,
  checkIn,
  checkOut,
  confirmVisit,
  decideDispute,
  disputeVisit,
  missVisit,
  payOf,
  DEFAULT_VISIT_POLICY as policy,
  NOTHING_SEEN as seen,
  split,
  type Visit,
} from "../index.ts";
import { at, cards, clerk, helper, visit } from "./testing/visiting.ts";

const VERBS = [
  "assign",
  "come",
  "go",
  "confirm",
  "automatic",
  "dispute",
  "answer",
  "stands",
  "void",
  "miss",
  "off",
] as const;
type Verb = (typeof VERBS)[number];

const pay = [{ helper: helper("helper"), points: Points.make(4), minutes: 30, unpaid: null }];
const confirming = (by: "ByElder" | "Automatic") =>
  ({ by: { _tag: by }, feedback: null, pay, policy }) as const;

const run = (one: Visit, verb: Verb, minutes: number): Result.Result<Visit, unknown> => {
  const judging = { staff: clerk(), sides: new Set<never>(), why: "查过", pay };
  switch (verb) {
    case "assign":
      return assignHelpers(one, [helper("helper"), helper("friend")]);
    case "come":
      return checkIn(one, cards(minutes));
    case "go":
      return checkOut(one, { went: cards(minutes), shares: null, seen });
    case "confirm":
      return confirmVisit(one, confirming("ByElder"), at(minutes));
    case "automatic":
      return confirmVisit(one, confirming("Automatic"), at(minutes));
    case "dispute":
      return disputeVisit(one, { by: { _tag: "OfElder" }, says: "没来" }, policy, at(minutes));
    case "answer":
      return answerDispute(one, { by: { _tag: "OfElder" }, says: "没来" }, at(minutes));
    case "stands":
      return decideDispute(one, { ...judging, ruling: "stands" }, at(minutes));
    case "void":
      return decideDispute(one, { ...judging, ruling: "void" }, at(minutes));
    case "miss":
      return missVisit(one, "没人", at(minutes));
    case "off":
      return callOffVisit(one, "不用了", at(minutes));
  }
};

/** Verbs at later and later moments, and the visit as it stands after each that was not refused. */
const lives = fc
  .array(fc.tuple(fc.constantFrom(...VERBS), fc.integer({ min: 0, max: 3 * 24 * 60 })), {
    maxLength: 20,
  })
  .map((tries) => {
    let minutes = 0;
    const all: Array<Visit> = [visit()];
    for (const [verb, later] of tries) {
      minutes += later;
      const made = run(all.at(-1) ?? visit(), verb, minutes);
      if (Result.isSuccess(made)) all.push(made.success);
    }
    return all;
  });

const payments = (life: ReadonlyArray<Visit>): number => {
  const paid = life.map(({ state }) => ("confirmation" in state ? state.confirmation : null));
  return new Set(paid.filter((one) => one !== null)).size;
};

const weights = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 20 });
const amounts = fc.integer({ min: 0, max: 10_000 });

describe("visits", () => {
  it("come to every step in these laws", () => {
    const sample = fc.sample(lives, { seed: 6, numRuns: 2000 });
    const steps = new Set(sample.flatMap((life) => life.map(({ state }) => state._tag)));
    expect([...steps].toSorted()).toEqual([
      "CalledOff",
      "CheckedIn",
      "CheckedOut",
      "Confirmed",
      "Disputed",
      "Missed",
      "Planned",
      "Void",
    ]);
  });

  it("are paid at most once", () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(payments(life)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are confirmed or disputed, never both, and what is open to dispute has no decision", () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { state } of life) {
          if (state._tag === "Disputed") expect(state.dispute.decision).toBeNull();
          if (state._tag === "Confirmed" && state.dispute) {
            expect(state.dispute.decision?.ruling).toBe("stands");
          }
          if (state._tag === "Void") expect(state.dispute.decision?.ruling).toBe("void");
        }
      }),
    );
  });

  it("count by themselves once: whoever asks again changes nothing", () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 100_000 }), (life, minutes) => {
        const last = life.at(-1) ?? visit();
        const once = run(last, "automatic", 200_000);
        if (Result.isFailure(once)) return;
        expect(Result.isFailure(run(once.success, "automatic", 200_000 + minutes))).toBe(true);
      }),
    );
  });

  it("share out exactly what there is, by the minutes of each", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const parts = split(amount, all);
        expect(parts.reduce((one, other) => one + other, 0)).toBe(amount);
        const whole = all.reduce((one, other) => one + other, 0);
        if (whole === 0) return;
        for (const [at, part] of parts.entries()) {
          expect(Math.abs(part - (amount * (all[at] ?? 0)) / whole)).toBeLessThan(1);
        }
      }),
    );
  });

  it("pay nobody for their own household or for kin, and nobody beyond a cap", () => {
    const ties = fc.constantFrom("self", "kin", null);
    const left = fc.option(fc.integer({ min: 0, max: 100 }));
    const earners = fc.array(fc.record({ tie: ties, points: left, minutes: left }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(amounts, amounts, earners, (points, minutes, all) => {
        const shares = all.map((_, at) => ({ helper: helper(`h${at}`), minutes: at + 1 }));
        const paid = payOf(shares, { points: Points.make(points), minutes }, (one) => {
          const found = all[shares.findIndex((share) => share.helper === one)];
          if (!found) throw new Error("A stranger is paid.");
          return { tie: found.tie, left: { points: found.points, minutes: found.minutes } };
        });
        for (const [at, one] of paid.entries()) {
          const {
            tie,
            points: most,
            minutes: time,
          } = all[at] ?? { tie: null, points: null, minutes: null };
          if (tie !== null) expect(one).toMatchObject({ points: 0, minutes: 0, unpaid: tie });
          if (most !== null) expect(one.points).toBeLessThanOrEqual(most);
          if (time !== null) expect(one.minutes).toBeLessThanOrEqual(time);
        }
        expect(sum(paid.map((one) => one.points))).toBeLessThanOrEqual(points);
      }),
    );
  });
});
