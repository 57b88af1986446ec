import { Result, Schema } from "effect";
import { type Staff, StaffId } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { Claim } from "../claim.ts";
import type { Appeal } from "./appeal.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import { notSignedBy, type SignedAlready } from "./signed-already.ts";
import type { Signing } from "./signing.ts";
import type { Underway } from "./underway.ts";

/** Somebody decided the appeal before. */
export class AppealDecided extends Schema.TaggedClass<AppealDecided>()("AppealDecided", {
  by: StaffId,
}) {}

/** They posted the claim; an appeal against it is for somebody else. */
export class PostedBySame extends Schema.TaggedClass<PostedBySame>()("PostedBySame", {
  by: StaffId,
}) {}

export type DecideAppealRefusal = AppealDecided | LookAtRefusal | SignedAlready | PostedBySame;

export interface DecideAppealFacts extends Pick<Underway, "kin" | "procedure"> {
  readonly claim: Claim;
  readonly appeal: Appeal;
  /** Whoever signed the claim in the round in which it was posted. */
  readonly signed: ReadonlyArray<Signing>;
}

export type AppealRuling = Pick<NonNullable<Appeal["decision"]>, "ruling" | "why">;

/**
 * 处理申诉: decided by somebody who neither recorded, signed nor posted the claim and is not of its
 * household or kin. Where it is upheld, the caller reverses the posting in the same unit of work.
 */
export const decideAppeal = (
  { claim, appeal, signed, procedure, kin }: DecideAppealFacts,
  staff: Pick<Staff, "id" | "household">,
  { ruling, why }: AppealRuling,
  now: Instant,
): Result.Result<Appeal, DecideAppealRefusal> =>
  Result.gen(function* () {
    const { decision } = appeal;
    if (decision) return yield* Result.fail(new AppealDecided({ by: decision.by }));
    yield* mayLookAt({ claim, kin }, staff);
    yield* notSignedBy(signed, staff.id, procedure);
    const { state } = claim;
    if (state._tag === "Approved" && state.by === staff.id) {
      return yield* Result.fail(new PostedBySame({ by: state.by }));
    }
    return { ...appeal, decision: { ruling, by: staff.id, at: now, why } };
  });
