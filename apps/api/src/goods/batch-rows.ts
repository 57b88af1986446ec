import type { BatchRow } from "@huzhu/contract";
import type { OpenBatch } from "@huzhu/db";
import { firstOut, isSpoiled } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";

/** Batches of one good, what goes first in front. */
export const batchRows = (
  open: ReadonlyArray<OpenBatch>,
  today: CalendarDate,
): ReadonlyArray<BatchRow> =>
  open
    .toSorted(firstOut)
    .map(({ good: _, ...batch }) => ({ ...batch, spoiled: isSpoiled(batch, today) }));
