import { Result } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Instant } from "../../time/instant.ts";
import type { Claim } from "../claim.ts";
import { type RecordRefusal, record } from "../record.ts";
import { NotTheirs } from "./not-theirs.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import { startChecks } from "./start-checks.ts";

export type ResubmitRefusal = OtherStep | NotTheirs | RecordRefusal;

/** What may be put right in a claim that came back; whose it is stays. */
export type Righted = Pick<
  Claim,
  "resident" | "rule" | "quantity" | "particulars" | "eventDate" | "note"
>;

/**
 * 重新申报: whoever recorded a claim puts it right, and the checks begin anew; its rule is asked as the
 * first time. What a household reported is put right by whichever cadre does it, who has recorded it
 * from then on and so does not sign it.
 */
export const resubmit = (
  versions: ReadonlyArray<Rulebook>,
  claim: Claim,
  righted: Righted,
  by: StaffId,
  now: Instant,
): Result.Result<Claim, ResubmitRefusal> =>
  Result.gen(function* () {
    const { state, recordedBy } = claim;
    if (state._tag !== "Returned") return yield* Result.fail(otherStep(state));
    if (recordedBy._tag === "ByStaff" && recordedBy.staff !== by) {
      return yield* Result.fail(new NotTheirs({ recordedBy }));
    }
    const written = { recordedBy: { _tag: "ByStaff", staff: by }, recordedAt: now } as const;
    const right = yield* record(versions, { ...claim, ...righted, ...written });
    return { ...right, state: startChecks(now, state.round + 1) };
  });
