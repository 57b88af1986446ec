import type { decideMotion, RefusalOf } from "@huzhu/contract";
import type { Actor, Read, Write } from "@huzhu/db";
import type { MotionAbout, Outcome, Staff } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { roundBringing } from "../awards/bringing.ts";
import { budgetBringing } from "../budgets/bringing.ts";
import type { World } from "../world.ts";

/** The unit of work in which a motion is counted; the journal is locked. */
export interface Carrying {
  readonly tx: Write;
  readonly now: Instant;
  readonly world: World;
  readonly actor: Actor;
  readonly staff: Staff;
}

/** What keeps an outcome from being carried out; one has to stand among the refusals of the count. */
export type BringingRefusal = RefusalOf<typeof decideMotion>;

/** What a vote on one kind of thing is about, and brings into force. */
export interface Bringing {
  /** Households that win or lose by it: their own people and their kin keep out of the vote. */
  readonly concerns: (tx: Read, subject: string) => Promise<ReadonlyArray<HouseholdId>>;
  /** Of carried and of lost motions, in the unit of the count; a refusal undoes the count too. */
  readonly carryOut: (
    call: Carrying,
    outcome: Outcome,
  ) => Promise<Result.Result<void, BringingRefusal>>;
}

/** The resolution itself is all: a scheme is in force by it, a document takes its figures from it. */
const BY_ITSELF: Bringing = {
  concerns: async () => [],
  carryOut: async () => Result.void,
};

/** What each kind of motion brings into force where it is carried. */
export const BRINGINGS: Record<MotionAbout, Bringing> = {
  ...{ text: BY_ITSELF, rulebook: BY_ITSELF, catalog: BY_ITSELF, pointsPolicy: BY_ITSELF },
  ...{ scheme: BY_ITSELF, round: roundBringing, budget: budgetBringing },
};
