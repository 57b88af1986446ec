import { Result, Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import type { Certification, Revocation } from "./certification.ts";
import { EndsBeforeStart } from "./certify.ts";

/** Somebody revoked it before. */
export class RevokedAlready extends Schema.TaggedClass<RevokedAlready>()("RevokedAlready", {
  at: Instant,
  from: CalendarDate,
}) {}

export type RevokeRefusal = RevokedAlready | EndsBeforeStart;

/**
 * Ends a certification from a day on: its first day takes back what should never have been entered,
 * and no day lies before it.
 */
export const revokeCertification = (
  certification: Certification,
  { from, why }: Pick<Revocation, "from" | "why">,
  now: Instant,
): Result.Result<Certification & { readonly revoked: Revocation }, RevokeRefusal> => {
  const { revoked, from: first } = certification;
  if (revoked) return Result.fail(new RevokedAlready({ at: revoked.at, from: revoked.from }));
  if (from < first) return Result.fail(new EndsBeforeStart({ from: first, until: from }));
  return Result.succeed({ ...certification, revoked: { from, at: now, why } });
};
