import { Result, Schema } from "effect";
import { Points } from "./points.ts";

/** Whoever moves points moves at least the smallest unit, and never takes by giving less than none. */
export class NothingToMove extends Schema.TaggedClass<NothingToMove>()("NothingToMove", {
  amount: Points,
}) {}

/** That there is something to move; asked before anything else. */
export const somethingToMove = (amount: Points): Result.Result<void, NothingToMove> =>
  amount > 0 ? Result.void : Result.fail(new NothingToMove({ amount }));
