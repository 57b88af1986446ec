import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { NotApproved } from "../reverse-approval.ts";
import type { Ready } from "../state.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import type { Underway } from "./underway.ts";

export type StandInRefusal = NotApproved | LookAtRefusal;

/**
 * 更正: where the right claim stands that takes the place of a wrong one which counts already. It may
 * be posted at once, because what was published is corrected and not published again; whoever
 * corrects it signs for it beside those who signed the wrong one.
 */
export const standIn = (
  { claim, procedure, kin }: Underway,
  staff: Pick<Staff, "id" | "household">,
  now: Instant,
): Result.Result<Ready, StandInRefusal> => {
  const { state } = claim;
  if (state._tag !== "Approved") return Result.fail(new NotApproved({ state: state._tag }));
  const { round, notice } = state;
  const signed = [...state.signed, { check: procedure.checks.length - 1, by: staff.id, at: now }];
  return Result.map(mayLookAt({ claim, kin }, staff), () => ({
    _tag: "Ready",
    round,
    signed,
    notice,
    objections: [],
  }));
};
