import { NotFound } from "@huzhu/contract";
import { hamlets, type Read } from "@huzhu/db";
import type { HamletId } from "@huzhu/domain/people";
import { Result } from "effect";

/** Fails for a hamlet that the village does not have; `null` is the whole village. */
export const hamletKnown = async (
  read: Read,
  hamlet: HamletId | null,
): Promise<Result.Result<void, NotFound>> => {
  if (hamlet === null) return Result.void;
  const known = (await hamlets.list(read)).some(({ id }) => id === hamlet);
  return known ? Result.void : Result.fail(new NotFound({ what: "hamlet" }));
};
