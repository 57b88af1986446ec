import { Result, Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Consent } from "./consent.ts";

/** It was taken back before. */
export class ConsentWithdrawn extends Schema.TaggedClass<ConsentWithdrawn>()("ConsentWithdrawn", {
  from: CalendarDate,
  at: Instant,
}) {}

/** 撤回同意: from today on it does not hold; what was done before stays lawful (article 15). */
export const withdrawConsent = (
  consent: Consent,
  now: Instant,
): Result.Result<
  Consent & { readonly withdrawn: NonNullable<Consent["withdrawn"]> },
  ConsentWithdrawn
> =>
  consent.withdrawn === null
    ? Result.succeed({ ...consent, withdrawn: { from: localDate(now), at: now } })
    : Result.fail(new ConsentWithdrawn(consent.withdrawn));
