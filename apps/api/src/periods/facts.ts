import { periods, type Read } from "@huzhu/db";
import type { Before, Closings, PeriodDays, Turnover } from "@huzhu/domain/periods";

/** What decides which days a period has. */
export const beforeOf = async (read: Read): Promise<Before> => ({
  last: await periods.lastClosed(read),
  firstEvent: await periods.firstEvent(read),
});

interface Figures {
  readonly turnovers: ReadonlyArray<Turnover>;
  readonly closings: Closings;
}

/** The figures of some days as the journal has them now. */
export const figuresOf = async (
  read: Read,
  days: PeriodDays,
  { last }: Before,
): Promise<Figures> => ({
  turnovers: await periods.turnovers(read, days),
  closings: last ? await periods.closings(read, last.number) : [],
});
