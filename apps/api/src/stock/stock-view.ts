import type { StockView } from "@huzhu/contract";
import { batches, goods, movements, type OpenBatch, type Read, reservations } from "@huzhu/db";
import { FIRST_PLACE, stockStanding, USE_DAYS } from "@huzhu/domain/store";
import { addDays, type CalendarDate } from "@huzhu/domain/time";

const shareOf = (some: ReadonlyArray<OpenBatch>) => ({
  pieces: some.reduce((sum, { left }) => sum + left, 0),
  worth: some.reduce((sum, { left, came }) => sum + left * (came?.fen ?? 0), 0),
});

/** How every good of the village stands, and what lies where and came from whom. */
export const stockView = async (read: Read, today: CalendarDate): Promise<StockView> => {
  const open = await batches.open(read);
  const used = await movements.usedSince(read, addDays(today, -USE_DAYS));
  const reserved = await reservations.pieces(read, today);
  const byGood = Map.groupBy(open, ({ good }) => good);
  const rows = (await goods.list(read)).map(({ id, name, unit, onShelf, onHand }) => {
    const went = used.get(id) ?? 0;
    const standing = stockStanding(byGood.get(id) ?? [], went, today);
    const kept = reserved.get(id) ?? 0;
    return { good: id, name, unit, onShelf, onHand, used: went, reserved: kept, ...standing };
  });
  const byPlace = Map.groupBy(open, ({ came }) => came?.place ?? FIRST_PLACE);
  const bySource = Map.groupBy(open, ({ came }) => came?.source ?? null);
  return {
    ...{ on: today, rows },
    places: [...byPlace].map(([place, some]) => ({ place, ...shareOf(some) })),
    sources: [...bySource].map(([source, some]) => ({ source, ...shareOf(some) })),
  };
};
