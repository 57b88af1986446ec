import { Result } from "effect";
import { may } from "../../governance/role.ts";
import type { Staff } from "../../governance/staff.ts";
import type { Checking } from "../state.ts";
import { mayLookAt } from "./may-look-at.ts";
import type { Underway } from "./underway.ts";

/** A check for which a village has too few people. */
export interface UnattendedCheck {
  readonly claim: Underway["claim"]["id"];
  /** Its place in the procedure, from 0. */
  readonly check: number;
  readonly title: string;
  /** How many people are missing, if every check before it takes its own. */
  readonly missing: number;
}

const maySign = (underway: Underway, { signed }: Checking, staff: Staff): boolean =>
  staff.active &&
  may(staff.role, "decide-claim") &&
  Result.isSuccess(mayLookAt(underway, staff)) &&
  signed.every(({ by }) => by !== staff.id);

const unattendedIn = (
  underway: Underway,
  staff: ReadonlyArray<Staff>,
): ReadonlyArray<UnattendedCheck> => {
  const { claim, procedure } = underway;
  const { state } = claim;
  if (state._tag !== "Checking") return [];
  const there = state.signed.filter(({ check }) => check === state.check).length;
  let left = staff.filter((one) => maySign(underway, state, one)).length + there;
  return procedure.checks.flatMap(({ title, signatures = 1 }, check) => {
    if (check < state.check) return [];
    const missing = Math.max(0, signatures - left);
    left = Math.max(0, left - signatures);
    return missing > 0 ? [{ claim: claim.id, check, title, missing }] : [];
  });
};

/**
 * The checks that nobody of a village's staff is left to sign: those who may decide claims, who are
 * no party to the claim, and who sign no other of its checks. It says so before somebody waits.
 */
export const unattended = (
  claims: ReadonlyArray<Underway>,
  staff: ReadonlyArray<Staff>,
): ReadonlyArray<UnattendedCheck> => claims.flatMap((underway) => unattendedIn(underway, staff));
