import type { BookedRedemption } from "@huzhu/db";
import { StaffId } from "@huzhu/domain/governance";
import type { Undoable } from "@huzhu/domain/store";

/** What undoing a redemption looks at; what a kiosk gave out is of nobody at the counter. */
export const undoableOf = ({ recordedAt, actor }: BookedRedemption): Undoable => ({
  recordedAt,
  by: actor.kind === "staff" ? StaffId.make(actor.id) : null,
});
