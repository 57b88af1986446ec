import { Result, Schema } from "effect";
import {
  type CarryRefusal,
  carries,
  DAYS_TO_CARRY_OUT,
  type Decision,
} from "../governance/decision/index.ts";
import { Scale } from "../points/scale.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Versioned } from "./in-force.ts";

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

/** The document counts in other decimals than the village's ledger. */
export class ScaleDiffers extends Schema.TaggedClass<ScaleDiffers>()("ScaleDiffers", {
  document: Scale,
  village: Scale,
}) {}

/** No document counts before the day on which the village decided on it. */
export class EffectiveBeforeMeeting extends Schema.TaggedClass<EffectiveBeforeMeeting>()(
  "EffectiveBeforeMeeting",
  { effectiveFrom: CalendarDate, meeting: CalendarDate },
) {}

/** Why a document cannot be the next version of its kind. */
export type NextVersionRefusal = VersionNotNext | EffectiveInThePast | ScaleDiffers;

export interface NextVersionFacts {
  readonly versions: ReadonlyArray<Versioned>;
  readonly scale: Scale;
  readonly today: CalendarDate;
}

/**
 * Whether a document could follow the versions that there are. The first may reach back, so that a
 * village can enter what it already did on paper; a revision may not.
 */
export const nextVersion = <Document extends Versioned & { readonly scale: Scale }>(
  { versions, scale, today }: NextVersionFacts,
  draft: Document,
): Result.Result<Document, NextVersionRefusal> => {
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
    return Result.fail(new ScaleDiffers({ document: draft.scale, village: scale }));
  }
  return Result.succeed(draft);
};

export interface DecidedFacts extends NextVersionFacts {
  /** How many households the village has; `null` where nobody has written them down yet. */
  readonly households: number | null;
}

/**
 * Whether a decision carries a version into force. It takes effect on the day of the meeting at the
 * earliest. The decision on a first version may be as old as it is, as the village may have lived by
 * it on paper; that on a revision may not.
 */
export const decidedOn = (
  { versions, today, households }: DecidedFacts,
  { effectiveFrom }: Versioned,
  decision: Decision,
): Result.Result<Decision, CarryRefusal | EffectiveBeforeMeeting> =>
  Result.gen(function* () {
    const days = versions.length === 0 ? null : DAYS_TO_CARRY_OUT;
    const carried = yield* carries(decision, { today, days, households });
    const meeting = carried.date;
    if (effectiveFrom < meeting) {
      return yield* Result.fail(new EffectiveBeforeMeeting({ effectiveFrom, meeting }));
    }
    return carried;
  });
