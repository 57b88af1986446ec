import { Result, Schema } from "effect";
import type { CarryRefusal, Decision } from "../governance/decision/index.ts";
import type { Scale } from "../points/scale.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { checkRulebook } from "./check.ts";
import { Fault } from "./check-fault.ts";
import { RuleCode } from "./ids.ts";
import {
  decidedOn,
  type EffectiveBeforeMeeting,
  type NextVersionRefusal,
  nextVersion,
} from "./next-version.ts";
import type { Rulebook } from "./rulebook.ts";

/** Two rules share a code, so no line could say which of them it came from. */
export class DuplicateRule extends Schema.TaggedClass<DuplicateRule>()("DuplicateRule", {
  code: RuleCode,
}) {}

/** The document contradicts itself: all its errors, and no warnings. */
export class RulebookFaulty extends Schema.TaggedClass<RulebookFaulty>()("RulebookFaulty", {
  faults: Schema.Array(Fault),
}) {}

export type DraftRefusal = NextVersionRefusal | DuplicateRule | RulebookFaulty;
export type AdoptRefusal = DraftRefusal | CarryRefusal | EffectiveBeforeMeeting;

export interface DraftFacts {
  readonly versions: ReadonlyArray<Rulebook>;
  readonly scale: Scale;
  readonly today: CalendarDate;
}

export interface AdoptFacts extends DraftFacts {
  /** How many households the village has; `null` where nobody has written them down yet. */
  readonly households: number | null;
}

/** A rulebook, and the decision that brought it into force. */
export interface Adopted {
  readonly rulebook: Rulebook;
  readonly decision: Decision;
}

/** The draft without errors; two rules of one code are told first, by the code that they share. */
const sound = (draft: Rulebook): Result.Result<Rulebook, DuplicateRule | RulebookFaulty> => {
  const faults = checkRulebook(draft).filter(({ severity }) => severity === "error");
  for (const fault of faults) {
    if (fault._tag === "DuplicateCode" && fault.path[0] === "rules") {
      return Result.fail(new DuplicateRule({ code: fault.code }));
    }
  }
  return faults.length > 0 ? Result.fail(new RulebookFaulty({ faults })) : Result.succeed(draft);
};

/**
 * Whether a draft could become the next version, were it decided. The first version may reach back,
 * so that a village can enter what it already earned on paper; a revision may not. Warnings do not
 * keep it back.
 */
export const adoptable = (
  facts: DraftFacts,
  draft: Rulebook,
): Result.Result<Rulebook, DraftRefusal> => Result.flatMap(nextVersion(facts, draft), sound);

/** Brings a draft into force by what the village decided, and by nothing else. */
export const adopt = (
  facts: AdoptFacts,
  draft: Rulebook,
  decision: Decision,
): Result.Result<Adopted, AdoptRefusal> =>
  Result.gen(function* () {
    const rulebook = yield* adoptable(facts, draft);
    return { rulebook, decision: yield* decidedOn(facts, rulebook, decision) };
  });
