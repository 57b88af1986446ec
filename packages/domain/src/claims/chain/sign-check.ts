import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Procedure } from "../../rulebook/sections/procedure.ts";
import type { Instant } from "../../time/instant.ts";
import type { Checking, ClaimState } from "../state.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import { notSignedBy, type SignedAlready } from "./signed-already.ts";
import type { Underway } from "./underway.ts";

export type SignCheckRefusal = OtherStep | LookAtRefusal | SignedAlready;

/** Where a claim goes from a check that has all its signatures. */
const next = (
  { round, check, signed }: Checking,
  procedure: Procedure,
  now: Instant,
): ClaimState => {
  if (check + 1 < procedure.checks.length) {
    return { _tag: "Checking", round, check: check + 1, since: now, signed };
  }
  if (procedure.notice) return { _tag: "Checked", round, signed };
  return { _tag: "Ready", round, signed, notice: null, objections: [] };
};

/**
 * 初审, 复核: one more signature at the check that is due, which goes on to the next step once it has
 * as many as the procedure asks. Refuses whoever recorded the claim, its household and its kin (law
 * I14), and whoever signed it before in this round, at whichever check.
 */
export const signCheck = (
  { claim, procedure, kin }: Underway,
  staff: Pick<Staff, "id" | "household">,
  now: Instant,
): Result.Result<ClaimState, SignCheckRefusal> =>
  Result.gen(function* () {
    const { state } = claim;
    if (state._tag !== "Checking") return yield* Result.fail(otherStep(state));
    yield* mayLookAt({ claim, kin }, staff);
    yield* notSignedBy(state.signed, staff.id, procedure);
    const { check } = state;
    const signed = [...state.signed, { check, by: staff.id, at: now }];
    const there = signed.filter((one) => one.check === check).length;
    const after = { ...state, signed };
    return there < (procedure.checks[check]?.signatures ?? 1) ? after : next(after, procedure, now);
  });
