import { Result, Schema } from "effect";
import { sumFen } from "../money/fen.ts";
import { sum } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { isOwed, type KeptSale, type ShopBook } from "./book.ts";
import type { ClearingId } from "./ids.ts";
import type { ShopSaid } from "./said.ts";

/** Nothing is owed through that day that does not stand on a list already. */
export class NothingToClear extends Schema.TaggedClass<NothingToClear>()("NothingToClear", {
  through: CalendarDate,
}) {}

/** Nobody knows what is sold tomorrow. */
export class ClearedAhead extends Schema.TaggedClass<ClearedAhead>()("ClearedAhead", {
  through: CalendarDate,
  today: CalendarDate,
}) {}

/** The sales that are owed and wait for a list, the oldest first. */
export const waiting = ({ sales }: ShopBook): ReadonlyArray<KeptSale> =>
  [...sales.values()].filter((kept) => kept.clearing === null && isOwed(kept));

type Cleared = Extract<ShopSaid, { readonly _tag: "Cleared" }>;

/**
 * 月底清算: puts every sale through a day that is owed and stands on no list onto one, with their exact
 * sums in points and in fen. What is disputed waits for the next list, what was found void for none.
 */
export const clearShop = (
  book: ShopBook,
  clearing: ClearingId,
  { through, today }: { readonly through: CalendarDate; readonly today: CalendarDate },
): Result.Result<Cleared, NothingToClear | ClearedAhead> => {
  if (through > today) return Result.fail(new ClearedAhead({ through, today }));
  const owed = waiting(book).filter(({ sale }) => sale.on <= through);
  const [first, ...rest] = owed.map(({ sale }) => sale);
  if (!first) return Result.fail(new NothingToClear({ through }));
  const sales = [first, ...rest];
  return Result.succeed({
    ...{ _tag: "Cleared", clearing, through, sales: [first.id, ...rest.map(({ id }) => id)] },
    points: sum(sales.map(({ points }) => points)),
    fen: sumFen(sales.map(({ fen }) => fen)),
  });
};
