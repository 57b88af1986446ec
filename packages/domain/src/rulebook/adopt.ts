import { Result, Schema } from "effect";
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

export type AdoptRefusal =
  | VersionNotNext
  | EffectiveInThePast
  | DuplicateRule
  | ScaleDiffers
  | RulebookFaulty;

export interface AdoptFacts {
  readonly versions: ReadonlyArray<Rulebook>;
  readonly scale: Scale;
  readonly today: CalendarDate;
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
 * Whether a draft may become the next version. The first version may reach back, so that a village
 * can enter what it already earned on paper; a revision may not. Warnings do not keep it back.
 */
export const adopt = (
  { versions, scale, today }: AdoptFacts,
  draft: Rulebook,
): Result.Result<Rulebook, AdoptRefusal> => {
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
