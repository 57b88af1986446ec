import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { GoodId } from "../ids.ts";

const State = Schema.Literals([
  "none",
  "opening",
  "open",
  "handing",
  "closed",
  "objected",
  "checked",
]);

/** The day is not, or no longer, where this can be done with it. */
export class DayElsewhere extends Schema.TaggedClass<DayElsewhere>()("DayElsewhere", {
  state: State,
}) {}

/** Another day was opened and never closed; that comes first. */
export class DayNotClosed extends Schema.TaggedClass<DayNotClosed>()("DayNotClosed", {
  day: CalendarDate,
}) {}

/** Nothing was counted, not all that was counted as the store opened, or not twice what differs. */
export class DayUncounted extends Schema.TaggedClass<DayUncounted>()("DayUncounted", {
  goods: Schema.Array(GoodId),
}) {}

/** Only whoever keeps the store now hands it over. */
export class NotTheKeeper extends Schema.TaggedClass<NotTheKeeper>()("NotTheKeeper", {}) {}

/** The store is handed over to somebody else, and that person alone signs for it. */
export class NotTheSuccessor extends Schema.TaggedClass<NotTheSuccessor>()("NotTheSuccessor", {}) {}

/** Whoever counted or kept a day does not check it. */
export class OwnDay extends Schema.TaggedClass<OwnDay>()("OwnDay", {}) {}
