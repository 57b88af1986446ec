import { TooManyTries } from "@huzhu/contract";
import type { Staff } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { World } from "../world.ts";

/** Counts the pickup codes that somebody of the staff enters, so that nobody can try them all. */
export const pickupTries = (
  { tries }: Pick<World, "tries">,
  { id }: Pick<Staff, "id">,
  now: Instant,
) => {
  const who = `pickup ${id}`;
  return {
    begin(): Result.Result<void, TooManyTries> {
      const seconds = tries.begin(who, now);
      return seconds > 0 ? Result.fail(new TooManyTries({ seconds })) : Result.void;
    },
    succeeded: () => tries.succeeded(who),
  };
};
