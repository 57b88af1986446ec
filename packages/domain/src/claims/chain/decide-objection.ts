import { Result, Schema } from "effect";
import { type Staff, StaffId } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { ClaimState } from "../state.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import { isUndecided, type Objection, ObjectionId, type Ruling } from "./objection.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import { notSignedBy, type SignedAlready } from "./signed-already.ts";
import { stateOn } from "./state-on.ts";
import type { Underway } from "./underway.ts";

/** The claim has no such objection in this round. */
export class NoSuchObjection extends Schema.TaggedClass<NoSuchObjection>()("NoSuchObjection", {
  objection: ObjectionId,
}) {}

/** Somebody decided it before. */
export class ObjectionDecided extends Schema.TaggedClass<ObjectionDecided>()("ObjectionDecided", {
  by: StaffId,
}) {}

/** It is their own objection, or their household's (law I14). */
export class OwnObjection extends Schema.TaggedClass<OwnObjection>()("OwnObjection", {
  objection: ObjectionId,
}) {}

export type DecideObjectionRefusal =
  | OtherStep
  | NoSuchObjection
  | ObjectionDecided
  | OwnObjection
  | LookAtRefusal
  | SignedAlready;

export interface ObjectionRuling {
  readonly objection: ObjectionId;
  readonly ruling: Ruling;
  readonly why: string;
}

/** What a decision changes: the objection as it is from now on, and where the claim stands. */
export interface DecidedObjection {
  readonly objection: Objection;
  readonly state: ClaimState;
}

type Decider = Pick<Staff, "id" | "household">;

const isOwn = ({ by }: Objection, { id, household }: Decider): boolean =>
  by._tag === "ByStaff" ? by.staff === id : by.household === household;

/**
 * 处理异议: decided by somebody who neither recorded nor signed the claim, is not of its household or
 * kin, and did not object themselves. Dismissed, the claim hangs on until its last day, which never
 * comes earlier, or is Ready where that is over. Upheld, it goes to Refused or Returned at once, and
 * what else is objected lapses with the round.
 */
export const decideObjection = (
  { claim, procedure, kin }: Underway,
  staff: Decider,
  { objection: id, ruling, why }: ObjectionRuling,
  now: Instant,
): Result.Result<DecidedObjection, DecideObjectionRefusal> =>
  Result.gen(function* () {
    const { state } = claim;
    if (state._tag !== "Halted") return yield* Result.fail(otherStep(state));
    const { round, signed, objections } = state;
    const found = objections.find((one) => one.id === id);
    if (!found) return yield* Result.fail(new NoSuchObjection({ objection: id }));
    if (found.decision) return yield* Result.fail(new ObjectionDecided({ by: found.decision.by }));
    yield* mayLookAt({ claim, kin }, staff);
    yield* notSignedBy(signed, staff.id, procedure);
    if (isOwn(found, staff)) return yield* Result.fail(new OwnObjection({ objection: id }));

    const said = { by: staff.id, at: now, why };
    const objection = { ...found, decision: { ruling, ...said } };
    if (ruling === "refused") return { objection, state: { _tag: "Refused", ...said } };
    if (ruling === "returned") return { objection, state: { _tag: "Returned", round, ...said } };
    const all = objections.map((one) => (one.id === id ? objection : one));
    if (all.some(isUndecided)) return { objection, state: { ...state, objections: all } };
    const hanging = { ...state, _tag: "OnNotice", objections: all } as const;
    return { objection, state: stateOn(hanging, localDate(now)) };
  });
