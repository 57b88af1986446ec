import { Option, Result } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { Account } from "../points/account.ts";
import { type ExpiryPolicy, expiryOf } from "../points/expiry.ts";
import type { TransferId } from "../points/ids.ts";
import { type PostRefusal, post } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import { move } from "../points/transfer.ts";
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
  readonly transfer: TransferId;
  readonly books: Books;
  /** The household's account and the village's issuance, as they stand in the books. */
  readonly holder: Account;
  readonly issuance: Account;
  /** How long what is earned can be spent. */
  readonly expiry: ExpiryPolicy;
}

/** What an approval changes. `posting` is null where the points came out as none. */
export interface Approval {
  readonly claim: Claim;
  readonly assessment: Assessment;
  readonly posting: Posting | null;
}

export type ApproveRefusal = DecideRefusal | NoRulebook | AssessRefusal | PostRefusal;

/** 审核入账: counts a claim by the rulebook of its day and moves the points, or says why not. */
export const approve = (
  { claim, staff, versions, already, transfer: id, books, holder, issuance, expiry }: ApproveFacts,
  now: Instant,
): Result.Result<Approval, ApproveRefusal> =>
  Result.gen(function* () {
    yield* mayDecide(claim, staff);
    const { eventDate } = claim;
    const rulebook = Option.getOrNull(inForce(versions, eventDate));
    if (!rulebook) return yield* Result.fail(new NoRulebook({ eventDate }));

    const assessment = yield* assess(rulebook, claim, already);
    const { points, rule, ruleTitle, version, steps } = assessment;
    const reason = { _tag: "ByRule", claim: claim.id, rule, ruleTitle, version, steps } as const;
    const entries = move(issuance.id, holder.id, points);
    const transfer = { id, entries, eventDate, recordedAt: now, reason };
    const credit = { origin: "earned", expires: expiryOf(expiry, eventDate) } as const;
    const state = { _tag: "Approved", by: staff.id, at: now, points, version } as const;
    return {
      claim: { ...claim, state },
      assessment,
      posting: points === 0 ? null : yield* post(books, transfer, { credit }),
    };
  });
