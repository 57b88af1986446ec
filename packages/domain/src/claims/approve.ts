import { Option, Result } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { Account } from "../points/account.ts";
import { type PostRefusal, post } from "../points/post.ts";
import { move, type Transfer } from "../points/transfer.ts";
import { type Assessment, type AssessRefusal, assess } from "../rulebook/assess.ts";
import type { Already } from "../rulebook/cap.ts";
import { inForce } from "../rulebook/in-force.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Instant } from "../time/instant.ts";
import type { Claim } from "./claim.ts";
import { type DecideRefusal, mayDecide } from "./decide.ts";
import { NoRulebook } from "./record.ts";

/** All that an approval needs to know; loaded and locked before the rule is asked. */
export interface ApproveFacts {
  readonly claim: Claim;
  readonly staff: Staff;
  readonly versions: ReadonlyArray<Rulebook>;
  readonly already: Already;
  /** The household's account and the village's issuance, as they stand. */
  readonly holder: Account;
  readonly issuance: Account;
}

/** What an approval changes. `transfer` is null where the points came out as none. */
export interface Approval {
  readonly claim: Claim;
  readonly assessment: Assessment;
  readonly transfer: Transfer | null;
  readonly accounts: ReadonlyArray<Account>;
}

export type ApproveRefusal = DecideRefusal | NoRulebook | AssessRefusal | PostRefusal;

/** 审核入账: counts a claim by the rulebook of its day and moves the points, or says why not. */
export const approve = (
  { claim, staff, versions, already, holder, issuance }: ApproveFacts,
  now: Instant,
): Result.Result<Approval, ApproveRefusal> =>
  Result.gen(function* () {
    yield* mayDecide(claim, staff);
    const { eventDate } = claim;
    const rulebook = Option.getOrNull(inForce(versions, eventDate));
    if (!rulebook) return yield* Result.fail(new NoRulebook({ eventDate }));

    const assessment = yield* assess(rulebook, claim, already);
    const { points, rule, ruleTitle, version, steps } = assessment;
    const entries = points === 0 ? [] : move(issuance.id, holder.id, points);
    const accounts = yield* post([holder, issuance], entries);
    const reason = { _tag: "ByRule", claim: claim.id, rule, ruleTitle, version, steps } as const;
    const state = { _tag: "Approved", by: staff.id, at: now, points, version } as const;
    return {
      claim: { ...claim, state },
      assessment,
      transfer: points === 0 ? null : { entries, eventDate, recordedAt: now, reason },
      accounts,
    };
  });
