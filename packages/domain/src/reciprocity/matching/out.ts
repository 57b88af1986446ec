import { Schema } from "effect";
import { type Absence, absentOn, Absence as WhyAbsent } from "../helper/absence.ts";
import { weekdayOf } from "../helper/free-time.ts";
import type { Candidate } from "./candidate.ts";
import { type Slot, weekOf } from "./slot.ts";
import type { Wanted } from "./wanted.ts";

/** Why a helper cannot be asked for a visit. */
export const Out = Schema.Union([
  ...WhyAbsent.members,
  Schema.TaggedStruct("Themselves", {}),
  /** The elder would rather have somebody else. */
  Schema.TaggedStruct("Unwanted", {}),
  Schema.TaggedStruct("NotQualified", { qualification: Schema.String }),
  Schema.TaggedStruct("OtherSex", {}),
  Schema.TaggedStruct("WeekFull", { most: Schema.Int }),
  Schema.TaggedStruct("NotFree", {}),
]);
export type Out = typeof Out.Type;

/** Minutes that a helper has declared for a part of a day and not promised yet. */
export const freeMinutes = ({ profile, committed }: Candidate, { on, part }: Slot): number => {
  const weekday = weekdayOf(on);
  const declared = profile.times.find((one) => one.weekday === weekday && one.part === part);
  if (!declared) return 0;
  return committed
    .filter((one) => one.on === on && one.part === part)
    .reduce((left, { minutes }) => left - minutes, declared.minutes);
};

/** Whether a helper has as many visits as they want in the week of a slot. */
export const isFull = ({ profile, committed }: Candidate, slot: Slot): boolean => {
  if (committed.length < profile.mostVisits) return false;
  const week = weekOf(slot);
  return committed.filter((one) => weekOf(one) === week).length >= profile.mostVisits;
};

/** Whether a visit fits into what a helper has left of a part of a day. */
export const fits = (candidate: Candidate, slot: Slot, minutes: number): boolean =>
  absentOn(candidate.profile, slot.on) === null &&
  !isFull(candidate, slot) &&
  freeMinutes(candidate, slot) >= minutes;

const absence = ({ profile }: Candidate, slots: ReadonlyArray<Slot>): Absence | null => {
  const found = slots.map(({ on }) => absentOn(profile, on));
  return found.includes(null) ? null : (found[0] ?? null);
};

/** What no other time would change: somebody's own visit, what the elder wishes, a paper that is missing, the sex. */
export const outForGood = (candidate: Candidate, wanted: Wanted): Out | null => {
  const { id, papers, sex } = candidate;
  const { elder, qualification } = wanted;
  if (id === (elder.id as string)) return { _tag: "Themselves" };
  if (wanted.avoids.includes(id)) return { _tag: "Unwanted" };
  if (qualification.length > 0 && !qualification.some((one) => papers.includes(one))) {
    return { _tag: "NotQualified", qualification: qualification.join("或") };
  }
  return wanted.sex?.must === true && wanted.sex.wish !== sex ? { _tag: "OtherSex" } : null;
};

/** Why a helper is out for a visit; `null` where they could come. */
export const outOf = (candidate: Candidate, wanted: Wanted): Out | null => {
  const { mostVisits: most } = candidate.profile;
  const { slots, minutes } = wanted;
  const gone = absence(candidate, slots) ?? outForGood(candidate, wanted);
  if (gone) return gone;
  if (slots.every((slot) => isFull(candidate, slot))) return { _tag: "WeekFull", most };
  return slots.some((slot) => fits(candidate, slot, minutes)) ? null : { _tag: "NotFree" };
};
