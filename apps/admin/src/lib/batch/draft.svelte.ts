import type { HouseholdRow } from "@huzhu/contract";
import type { HamletId, Relation } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { BatchKind } from "./words.ts";

/** A change for many as far as somebody has filled it in; which fields count depends on the kind. */
export class BatchDraft {
  kind = $state<BatchKind>("SetAway");
  on = $state("");
  why = $state("");
  to = $state("");
  back = $state("");
  hamlet = $state<HamletId>();
  other = $state.raw<HouseholdRow | null>(null);
  relation = $state<Exclude<Relation, "head">>("other");
  registered = $state<"yes" | "no">("yes");

  constructor(today: CalendarDate) {
    this.on = today;
  }
}
