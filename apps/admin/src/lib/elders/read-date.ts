import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";

/** A day as a field for days has it; `null` while there is none in it. */
export const readDate = (text: string): CalendarDate | null =>
  Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(text));
