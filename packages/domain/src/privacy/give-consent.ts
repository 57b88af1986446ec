import { Result, Schema } from "effect";
import { DayToCome } from "../elders/record-assessment.ts";
import type { Resident } from "../people/resident.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type Consent, type ConsentDraft, ConsentPurpose, ConsentWay, holdsOn } from "./consent.ts";
import { GUARDED_BELOW, isGuarded } from "./guarded.ts";
import type { ConsentId } from "./ids.ts";

/** A child cannot agree by themselves: a parent or other guardian has to. */
export class GuardianMissing extends Schema.TaggedClass<GuardianMissing>()("GuardianMissing", {
  below: Schema.Int,
}) {}

/** Only a signature needs nobody who stood by. */
export class WitnessMissing extends Schema.TaggedClass<WitnessMissing>()("WitnessMissing", {
  way: ConsentWay,
}) {}

/** Nothing of a child's health or ability is written down, so nobody can agree to it. */
export class NotOfChildren extends Schema.TaggedClass<NotOfChildren>()("NotOfChildren", {
  below: Schema.Int,
}) {}

/** The same purpose was agreed to before, and that still holds. */
export class ConsentAlready extends Schema.TaggedClass<ConsentAlready>()("ConsentAlready", {
  purpose: ConsentPurpose,
  on: CalendarDate,
}) {}

export type ConsentRefusal =
  | DayToCome
  | GuardianMissing
  | WitnessMissing
  | NotOfChildren
  | ConsentAlready;

interface Facts {
  readonly id: ConsentId;
  readonly person: Pick<Resident, "id" | "birthDate">;
  readonly earlier: ReadonlyArray<Consent>;
}

const whole = (
  { birthDate }: Facts["person"],
  { purpose, on, way, guardian, witness }: ConsentDraft,
): Result.Result<void, GuardianMissing | WitnessMissing | NotOfChildren> => {
  const below = GUARDED_BELOW;
  if (isGuarded({ birthDate }, on)) {
    if (purpose === "health") return Result.fail(new NotOfChildren({ below }));
    if (guardian === null) return Result.fail(new GuardianMissing({ below }));
  }
  if (way !== "signed" && witness === null) return Result.fail(new WitnessMissing({ way }));
  return Result.void;
};

/** 登记同意: takes down that somebody agreed to a purpose, how, and before whom. */
export const giveConsent = (
  { id, person, earlier }: Facts,
  draft: ConsentDraft,
  now: Instant,
): Result.Result<Consent, ConsentRefusal> =>
  Result.gen(function* () {
    const today = localDate(now);
    const { on, purpose } = draft;
    if (on > today) return yield* Result.fail(new DayToCome({ date: on, today }));
    yield* whole(person, draft);
    const other = earlier.find((one) => one.purpose === purpose && holdsOn(one, today));
    if (other) return yield* Result.fail(new ConsentAlready({ purpose, on: other.on }));
    return { ...draft, id, resident: person.id, recordedAt: now, withdrawn: null };
  });
