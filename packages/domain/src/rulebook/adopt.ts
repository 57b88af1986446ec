import { Result, Schema } from "effect";
import { Scale } from "../points/scale.ts";
import { CalendarDate } from "../time/calendar-date.ts";
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

export type AdoptRefusal = VersionNotNext | EffectiveInThePast | DuplicateRule | ScaleDiffers;

export interface AdoptFacts {
  readonly versions: ReadonlyArray<Rulebook>;
  readonly scale: Scale;
  readonly today: CalendarDate;
}

/**
 * Whether a draft may become the next version. The first version may reach back, so that a village
 * can enter what it already earned on paper; a revision may not.
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
  const seen = new Set<RuleCode>();
  for (const { code } of draft.rules) {
    if (seen.has(code)) return Result.fail(new DuplicateRule({ code }));
    seen.add(code);
  }
  return Result.succeed(draft);
};
