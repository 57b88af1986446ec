import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { MandateEnded } from "./act-for.ts";
import type { Mandate, Revoker } from "./mandate.ts";

interface Revoking {
  readonly by: Revoker;
  readonly why: string;
}

/** What is not over yet is taken back, from this moment on; once. */
export const revokeMandate = (
  mandate: Mandate,
  { by, why }: Revoking,
  now: Instant,
): Result.Result<Mandate & { readonly revoked: NonNullable<Mandate["revoked"]> }, MandateEnded> => {
  const { from, until, revoked } = mandate;
  if (revoked) return Result.fail(new MandateEnded({ because: "revoked", from, until }));
  if (until < localDate(now))
    return Result.fail(new MandateEnded({ because: "over", from, until }));
  return Result.succeed({ ...mandate, revoked: { by, at: now, why } });
};
