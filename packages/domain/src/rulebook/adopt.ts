import { Result, Schema } from "effect";
import {
  type CarryRefusal,
  carries,
  DAYS_TO_CARRY_OUT,
  type Decision,
} from "../governance/decision/index.ts";
import { Scale } from "../points/scale.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { checkRulebook } from "./check.ts";
import { Fault } from "./check-fault.ts";
import { RuleCode } from "./ids.ts";
import type { Rulebook } from "./rulebook.ts";

/** Versions follow each other without a gap. */
export class VersionNotNext extends Schema.TaggedClass<VersionNotNext>()("VersionNotNext", {
  version: Schema.Int,
  next: Schema.Int,
}) {}

/** A revision would change what already counted: it may take effect today at the earliest. */
export class EffectiveInThePast extends Schema.TaggedClass<EffectiveInThePast>()(
  "EffectiveInThePast",
  { effectiveFrom: CalendarDate, earliest: CalendarDate },
) {}

/** Two rules share a code, so no line could say which of them it came from. */
export class DuplicateRule extends Schema.TaggedClass<DuplicateRule>()("DuplicateRule", {
  code: RuleCode,
}) {}

/** The rulebook counts in other decimals than the village's ledger. */
export class ScaleDiffers extends Schema.TaggedClass<ScaleDiffers>()("ScaleDiffers", {
  rulebook: Scale,
  village: Scale,
}) {}

/** The document contradicts itself: all its errors, and no warnings. */
export class RulebookFaulty extends Schema.TaggedClass<RulebookFaulty>()("RulebookFaulty", {
  faults: Schema.Array(Fault),
}) {}

/** No rulebook counts before the day on which the village decided on it. */
export class EffectiveBeforeMeeting extends Schema.TaggedClass<EffectiveBeforeMeeting>()(
  "EffectiveBeforeMeeting",
  { effectiveFrom: CalendarDate, meeting: CalendarDate },
) {}

export type DraftRefusal =
  | VersionNotNext
  | EffectiveInThePast
  | DuplicateRule
  | ScaleDiffers
  | RulebookFaulty;
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
  { versions, scale, today }: DraftFacts,
  draft: Rulebook,
): Result.Result<Rulebook, DraftRefusal> => {
  const last = versions.reduce((most, { version }) => Math.max(most, version), 0);
  if (draft.version !== last + 1) {
    return Result.fail(new VersionNotNext({ version: draft.version, next: last + 1 }));
  }
  const earliest = versions
    .map((version) => version.effectiveFrom)
    .reduce((latest, from) => (from < latest ? latest : from), today);
  if (versions.length > 0 && draft.effectiveFrom < earliest) {
    const { effectiveFrom } = draft;
    return Result.fail(new EffectiveInThePast({ effectiveFrom, earliest }));
  }
  if (draft.scale !== scale) {
    return Result.fail(new ScaleDiffers({ rulebook: draft.scale, village: scale }));
  }
  return sound(draft);
};

/**
 * Brings a draft into force by what the village decided, and by nothing else. It takes effect on the
 * day of the meeting at the earliest. The decision on a first version may be as old as it is, as the
 * village may have lived by it on paper; that on a revision may not.
 */
export const adopt = (
  { households, ...facts }: AdoptFacts,
  draft: Rulebook,
  decision: Decision,
): Result.Result<Adopted, AdoptRefusal> =>
  Result.gen(function* () {
    const rulebook = yield* adoptable(facts, draft);
    const days = facts.versions.length === 0 ? null : DAYS_TO_CARRY_OUT;
    const carried = yield* carries(decision, { today: facts.today, days, households });
    const { effectiveFrom } = rulebook;
    const meeting = carried.date;
    if (effectiveFrom < meeting) {
      return yield* Result.fail(new EffectiveBeforeMeeting({ effectiveFrom, meeting }));
    }
    return { rulebook, decision: carried };
  });
