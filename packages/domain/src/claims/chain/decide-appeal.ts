import { Result, Schema } from "effect";
import { type Staff, StaffId } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { NotApproved } from "../reverse-approval.ts";
import type { Approved } from "../state.ts";
import type { Appeal } from "./appeal.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import { notSignedBy, type SignedAlready } from "./signed-already.ts";
import type { Underway } from "./underway.ts";

/** Somebody decided the appeal before. */
export class AppealDecided extends Schema.TaggedClass<AppealDecided>()("AppealDecided", {
  by: StaffId,
}) {}

/** They posted the claim; an appeal against it is for somebody else. */
export class PostedBySame extends Schema.TaggedClass<PostedBySame>()("PostedBySame", {
  by: StaffId,
}) {}

/** Nobody appealed against this claim. */
export class NoAppeal extends Schema.TaggedClass<NoAppeal>()("NoAppeal", {}) {}

export type DecideAppealRefusal =
  | NotApproved
  | NoAppeal
  | AppealDecided
  | LookAtRefusal
  | SignedAlready
  | PostedBySame;

export type AppealRuling = Pick<NonNullable<Appeal["decision"]>, "ruling" | "why">;

/**
 * 处理申诉: decided by somebody who neither recorded, signed nor posted the claim and is not of its
 * household or kin. Where it is upheld, the caller reverses the posting in the same unit of work.
 */
export const decideAppeal = (
  { claim, procedure, kin }: Underway,
  staff: Pick<Staff, "id" | "household">,
  { ruling, why }: AppealRuling,
  now: Instant,
): Result.Result<Approved, DecideAppealRefusal> =>
  Result.gen(function* () {
    const { state } = claim;
    if (state._tag !== "Approved") {
      return yield* Result.fail(new NotApproved({ state: state._tag }));
    }
    const { appeal, signed, by } = state;
    if (!appeal) return yield* Result.fail(new NoAppeal());
    const { decision } = appeal;
    if (decision) return yield* Result.fail(new AppealDecided({ by: decision.by }));
    yield* mayLookAt({ claim, kin }, staff);
    yield* notSignedBy(signed, staff.id, procedure);
    if (by === staff.id) return yield* Result.fail(new PostedBySame({ by }));
    return { ...state, appeal: { ...appeal, decision: { ruling, by: staff.id, at: now, why } } };
  });
