import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Batch, isSpoiled } from "./batch.ts";
import type { Coming } from "./coming.ts";

/** The days of use that say how long what there is lasts. */
export const USE_DAYS = 90;
/** What spoils within so many days spoils soon. */
export const SOON_DAYS = 30;
/** Who has fewer days of cover should order, and then for so many. */
export const ORDER_UNDER_DAYS = 21;
export const ORDER_FOR_DAYS = 60;

/** How a good stands on a day; pieces, days and fen are whole numbers. */
export interface StockStanding {
  /** What may be handed out, what may no longer, and what may not be any more soon. */
  readonly fresh: number;
  readonly spoiled: number;
  readonly soon: number;
  /** The first best-before day that is still to come. */
  readonly nextDay: CalendarDate | null;
  /** What the batches cost together, in fen, and how many pieces have no known cost. */
  readonly worth: number;
  readonly unpriced: number;
  /** How many days what is fresh lasts at the use of the last 90; `null` where nobody took any. */
  readonly cover: number | null;
  /** How many pieces to order so that it lasts 60 days; none while it lasts 21 anyway. */
  readonly order: number;
}

interface Left extends Batch {
  readonly came: Coming | null;
}

const piecesOf = (batches: ReadonlyArray<Left>): number =>
  batches.reduce((sum, { left }) => sum + left, 0);

/** How one good stands, by what is left of its batches and how many pieces went in 90 days. */
export const stockStanding = (
  batches: ReadonlyArray<Left>,
  used: number,
  today: CalendarDate,
): StockStanding => {
  const spoiled = batches.filter((one) => isSpoiled(one, today));
  const good = batches.filter((one) => !isSpoiled(one, today));
  const until = addDays(today, SOON_DAYS);
  const soon = good.filter(({ bestBefore }) => bestBefore !== null && bestBefore <= until);
  const [nextDay = null] = good.flatMap(({ bestBefore }) => bestBefore ?? []).sort();
  const fresh = piecesOf(good);
  const cover = used > 0 ? Math.floor((fresh * USE_DAYS) / used) : null;
  const wanted = Math.ceil((used * ORDER_FOR_DAYS) / USE_DAYS) - fresh;
  return {
    ...{ fresh, spoiled: piecesOf(spoiled), soon: piecesOf(soon), nextDay, cover },
    worth: batches.reduce((sum, { left, came }) => sum + left * (came?.fen ?? 0), 0),
    unpriced: piecesOf(batches.filter(({ came }) => (came?.fen ?? null) === null)),
    order: cover !== null && cover < ORDER_UNDER_DAYS ? Math.max(0, wanted) : 0,
  };
};
