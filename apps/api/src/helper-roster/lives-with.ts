import type { Staff } from "@huzhu/domain/governance";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import type { Roster } from "./roster.ts";

/** Whether a helper lives with whoever asks: that they are not wanted somewhere is never told there. */
export const livesWith =
  ({ people }: Roster, { household }: Pick<Staff, "household">) =>
  (helper: HelperId): boolean =>
    household !== null && people.get(helper)?.householdId === household;
