import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { GoodId, StockTakeId } from "../ids.ts";
import { Pieces } from "../stock.ts";
import { VarianceReason } from "../stock-take.ts";

/** When in a day goods are counted: as the store opens, as another keeper takes over, as it closes. */
export const DayStage = Schema.Literals(["open", "handover", "close"]);
export type DayStage = typeof DayStage.Type;

export const DayWords = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60));

/** How many pieces somebody counted of a good, and how many the book said at that moment. */
export const DayCount = Schema.Struct({ good: GoodId, counted: Pieces, booked: Pieces });
export type DayCount = typeof DayCount.Type;

const day = { day: CalendarDate };
/** Why goods differ, and the stock take in which the differences wait for a second signature. */
const told = { reasons: Schema.Array(VarianceReason), take: Schema.NullOr(StockTakeId) };

/** What is said of the days on which the store is open, line by line. */
export const DaySaid = Schema.Union([
  Schema.TaggedStruct("DayCounted", {
    ...day,
    stage: DayStage,
    counts: Schema.NonEmptyArray(DayCount),
  }),
  Schema.TaggedStruct("DayOpened", { ...day, ...told }),
  Schema.TaggedStruct("HandedOver", { ...day, ...told, to: StaffId }),
  Schema.TaggedStruct("TakenOver", day),
  Schema.TaggedStruct("HandoverDeclined", { ...day, why: DayWords }),
  Schema.TaggedStruct("DayClosed", { ...day, ...told }),
  Schema.TaggedStruct("DayObjected", { ...day, why: DayWords }),
  Schema.TaggedStruct("DayAnswered", { ...day, why: DayWords }),
  Schema.TaggedStruct("DayChecked", day),
]);
export type DaySaid = typeof DaySaid.Type;

/** A line of the book of days: what was said, when and by whom. */
export const DayEntry = Schema.Struct({ said: DaySaid, at: Instant, by: StaffId });
export type DayEntry = typeof DayEntry.Type;
