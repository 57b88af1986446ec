import type { Round } from "@huzhu/domain/incentives";
import type { CalendarDate } from "@huzhu/domain/time";

/** How long a round's result hangs, with the village's holidays. */
export const hangingOf = (
  { scheme }: Round,
  { holidays }: { readonly holidays: ReadonlyArray<CalendarDate> },
) => ({ ...scheme.notice, holidays: new Set(holidays) });
