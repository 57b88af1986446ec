import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";

/** 公示: on which days a claim hangs on the board; `until` is the last on which anybody may object. */
export const Notice = Schema.Struct({ from: CalendarDate, until: CalendarDate });
export type Notice = typeof Notice.Type;
