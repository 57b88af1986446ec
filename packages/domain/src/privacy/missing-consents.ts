import { Result, Schema } from "effect";
import type { Resident } from "../people/resident.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Consent, ConsentPurpose, holdsOn } from "./consent.ts";
import { isGuarded } from "./guarded.ts";

type Person = Pick<Resident, "birthDate">;

/** Nobody has written down that this person agrees, and the village wants that first. */
export class ConsentMissing extends Schema.TaggedClass<ConsentMissing>()("ConsentMissing", {
  purpose: ConsentPurpose,
}) {}

const given = (
  consents: ReadonlyArray<Consent>,
  purpose: ConsentPurpose,
  on: CalendarDate,
): boolean => consents.some((one) => one.purpose === purpose && holdsOn(one, on));

/** The purposes that are open for somebody: of a child nothing about health. */
export const purposesFor = (person: Person, on: CalendarDate): ReadonlyArray<ConsentPurpose> =>
  ConsentPurpose.literals.filter((purpose) => purpose !== "health" || !isGuarded(person, on));

/** What somebody has not agreed to yet, as far as it is written down. */
export const missingConsents = (
  person: Person,
  consents: ReadonlyArray<Consent>,
  on: CalendarDate,
): ReadonlyArray<ConsentPurpose> =>
  purposesFor(person, on).filter((purpose) => !given(consents, purpose, on));

/** Stops what needs a consent that is missing, where the village has set that it stops. */
export const needConsent = (
  consents: ReadonlyArray<Consent>,
  purpose: ConsentPurpose,
  { required, on }: { readonly required: boolean; readonly on: CalendarDate },
): Result.Result<void, ConsentMissing> =>
  required && !given(consents, purpose, on)
    ? Result.fail(new ConsentMissing({ purpose }))
    : Result.void;
