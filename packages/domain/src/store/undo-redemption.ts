import { Result, Schema } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { Instant } from "../time/instant.ts";

/** For how many minutes whoever made a redemption at the counter may undo it without a reason. */
export const UNDO_MINUTES = 10;

const MINUTE = 60_000;

/** More than the ten minutes have gone by: from then on goods come back by a return, with its reason. */
export class TooLateToUndo extends Schema.TaggedClass<TooLateToUndo>()("TooLateToUndo", {
  /** How many whole minutes ago it was. */
  minutes: Schema.Int,
}) {}

/** Somebody else made it, or a kiosk: only whoever pressed knows at once that it was a slip. */
export class MadeByAnother extends Schema.TaggedClass<MadeByAnother>()("MadeByAnother", {}) {}

export type UndoRefusal = TooLateToUndo | MadeByAnother;

/** A redemption as far as undoing it goes; `by` is the member of staff, `null` where a kiosk made it. */
export interface Undoable {
  readonly recordedAt: Instant;
  readonly by: Staff["id"] | null;
}

/** For how many minutes more somebody may undo a redemption, begun ones counted; 0 where not. */
export const undoMinutes = (
  { recordedAt, by }: Undoable,
  who: Staff["id"],
  now: Instant,
): number =>
  by !== who || now - recordedAt > UNDO_MINUTES * MINUTE
    ? 0
    : Math.min(
        Math.max(1, Math.ceil((recordedAt + UNDO_MINUTES * MINUTE - now) / MINUTE)),
        UNDO_MINUTES,
      );

/** 撤回: whether somebody may undo a redemption that they made a moment ago. */
export const mayUndo = (
  made: Undoable,
  who: Staff["id"],
  now: Instant,
): Result.Result<void, UndoRefusal> => {
  if (made.by !== who) return Result.fail(new MadeByAnother());
  if (undoMinutes(made, who, now) > 0) return Result.void;
  const minutes = Math.floor((now - made.recordedAt) / MINUTE);
  return Result.fail(new TooLateToUndo({ minutes }));
};
