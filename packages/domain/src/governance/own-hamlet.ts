import { Result, Schema } from "effect";
import type { HamletId } from "../people/ids.ts";
import type { Staff } from "./staff.ts";

/** A leader of whom nobody has said which hamlet is theirs, or somebody who has none. */
export class HamletMissing extends Schema.TaggedClass<HamletMissing>()("HamletMissing", {}) {}

/** So many of the households that were named are not of the leader's own hamlet. */
export class OtherHamlet extends Schema.TaggedClass<OtherHamlet>()("OtherHamlet", {
  others: Schema.Int,
}) {}

/** The hamlet that somebody leads. */
export const ownHamlet = ({ role, hamlet }: Staff): Result.Result<HamletId, HamletMissing> =>
  role === "leader" && hamlet !== undefined
    ? Result.succeed(hamlet)
    : Result.fail(new HamletMissing());

/**
 * Refuses households of another hamlet to a leader; everybody else works for the whole village.
 * `homes` is the hamlet of each household, `null` where the village has no such household: a leader
 * is not told which of the two it was.
 */
export const onlyOwnHamlet = (
  staff: Staff,
  homes: ReadonlyArray<HamletId | null>,
): Result.Result<void, HamletMissing | OtherHamlet> => {
  if (staff.role !== "leader") return Result.void;
  return Result.flatMap(ownHamlet(staff), (own) => {
    const others = homes.filter((home) => home !== own).length;
    return others === 0 ? Result.void : Result.fail(new OtherHamlet({ others }));
  });
};
